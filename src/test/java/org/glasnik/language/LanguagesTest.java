package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

  static final List<String> ALL = tags();

  private static List<String> tags() {
    File folder =
        new File(Objects.requireNonNull(Languages.class.getResource("en.yaml")).getPath())
            .getParentFile();
    return Stream.of(Objects.requireNonNull(folder.list()))
        .filter(name -> name.endsWith(".yaml"))
        .map(name -> name.substring(0, name.length() - ".yaml".length()))
        .sorted()
        .toList();
  }

  @Test
  void theLanguagesOfTheNetworkAreThere() {
    assertThat(ALL)
        .containsAll(
            List.of(
                "en",
                "bs",
                "bs-Cyrl",
                "hr",
                "sr-Latn",
                "sr-Cyrl",
                "cnr-Latn",
                "cnr-Cyrl",
                "sq",
                "mk",
                "mk-Latn",
                "sl",
                "ru",
                "kk",
                "kk-Latn",
                "uz-Latn",
                "uz-Cyrl",
                "tr",
                "de",
                "fr",
                "it",
                "es",
                "pl",
                "ur",
                "hi",
                "ta",
                "bn",
                "si",
                "zh-Hans",
                "zh-Hant",
                "ja",
                "ko",
                "vi",
                "th",
                "id",
                "ar"));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyFileSaysAllThatALanguageNeeds(String tag) {
    Language language = Languages.builtIn().get(tag);

    assertThat(language.tag()).isEqualTo(tag);
    assertThat(language.name()).isNotBlank();
    assertThat(language.englishName()).isNotBlank();
    assertThat(language.endMark()).isNotBlank();
    assertThat(language.dates().names().months()).hasSize(12);
    assertThat(language.dates().names().monthsAlone()).hasSize(12);
    assertThat(language.dates().names().monthsShort()).hasSize(12);
    assertThat(language.dates().names().weekdays()).hasSize(7);
    assertThat(language.dates().names().weekdaysShort()).hasSize(7);
    assertThat(language.ordinals().forms()).containsKey(PluralCategory.OTHER);
    assertThat(language.path()).matches("[a-z-]+");
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void everyLanguageFallsBackToKnownOnesAndNeverToItself(String tag) {
    Language language = Languages.builtIn().get(tag);

    assertThat(language.fallback()).isSubsetOf(ALL).doesNotContain(tag);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void nobodyIsLedToAnExperimentalAlphabet(String tag) {
    assertThat(Languages.builtIn().get(tag).fallback()).doesNotContain("kk-Latn");
  }

  @Test
  void noTwoLanguagesAreAnnouncedAlike() {
    assertThat(ALL.stream().map(tag -> Languages.builtIn().get(tag).hreflang()))
        .doesNotHaveDuplicates();
  }

  @Test
  void noTwoLanguagesShareAPath() {
    assertThat(ALL.stream().map(tag -> Languages.builtIn().get(tag).path()))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"EN,en", "sr-latn,sr-Latn", "SR-CYRL,sr-Cyrl"})
  void aTagIsFoundInAnyCase(String written, String tag) {
    assertThat(Languages.builtIn().find(written)).map(Language::tag).contains(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "xx",
        "sr",
        "english",
        "../en",
        "en/../bs",
        "en.yaml",
        "en\0",
        "e",
        "en-",
        "-en",
        "en--GB",
        "%2e%2e/en",
        "..\\en",
        "/en",
        "en;bs",
        "ｅｎ",
        "en_GB"
      })
  void whatIsNoTagOfAFileIsNoLanguage(String written) {
    assertThat(Languages.builtIn().find(written)).isEmpty();
  }

  @Test
  void askingForALanguageThatMustBeThereFailsWithItsTag() {
    assertThatThrownBy(() -> Languages.builtIn().get("tlh")).hasMessageContaining("tlh");
  }

  @Test
  void aLanguageMayBeWrittenInAnyTwoScripts() {
    String kashmiri = "name: x\nenglish_name: Kashmiri\nfallback: []\n";
    Languages languages =
        new Languages(
            file ->
                switch (file) {
                  case "ks-Arab.yaml" -> "tag: ks-Arab\nextends: ur\n" + kashmiri;
                  case "ks-Deva.yaml" ->
                      "tag: ks-Deva\nextends: hi\ntransliteration: {ks-Arab: x}\n" + kashmiri;
                  default -> Languages.packed(file);
                });

    assertThat(languages.inOtherScripts(languages.get("ks-Arab")))
        .containsExactly(languages.get("ks-Deva"));
    assertThat(languages.inOtherScripts(languages.get("ks-Deva")))
        .containsExactly(languages.get("ks-Arab"));
    assertThat(languages.inOtherScripts(languages.get("sr-Latn")))
        .containsExactly(languages.get("sr-Cyrl"));
  }

  @Test
  void twoKindsOfChineseAreTwoLanguages() {
    Languages languages = Languages.builtIn();

    assertThat(languages.inOtherScripts(languages.get("zh-Hans"))).isEmpty();
  }

  @Test
  void oneTagIsOneLanguage() {
    assertThat(Languages.builtIn().get("en")).isSameAs(Languages.builtIn().get("en"));
  }

  @Test
  void arabicRunsFromRightToLeft() {
    assertThat(Languages.builtIn().get("ar").isRightToLeft()).isTrue();
    assertThat(Languages.builtIn().get("en").isRightToLeft()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "en,“,”,ENDS",
    "bs,„,”,KRAJ",
    "sq,“,”,FUND",
    "mk,„,“,КРАЈ",
    "sr-Cyrl,„,”,КРАЈ",
    "ru,«,»,КОНЕЦ"
  })
  void quotesAndEndMarksAreThoseOfTheLanguage(
      String tag, String open, String close, String endMark) {
    Language language = Languages.builtIn().get(tag);

    assertThat(language.quotes().openDouble()).isEqualTo(open);
    assertThat(language.quotes().closeDouble()).isEqualTo(close);
    assertThat(language.endMark()).isEqualTo(endMark);
  }

  @Test
  void montenegrinIsAnnouncedUnderACodeThatReadersKnow() {
    Language language = Languages.builtIn().get("cnr-Latn");

    assertThat(language.hreflang()).isEqualTo("sr-Latn-ME");
    assertThat(language.feedLanguage()).isEqualTo("sr-Latn-ME");
    assertThat(language.baseTag()).isEqualTo("cnr");
  }
}
