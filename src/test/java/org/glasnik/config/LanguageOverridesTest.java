package org.glasnik.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.glasnik.content.ContentType;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.language.DateStyle;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.language.LocalizedFormat;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A union may have its languages otherwise than their files say. */
class LanguageOverridesTest {

  private static Workspace given(String languages, String overrides) {
    return new Workspace()
        .with(
            "unions/bench/union.yaml",
            "name: Bench\nbase_url: https://bench.example.org/\ncountry: ME\nlanguages: "
                + languages
                + "\nlanguage_overrides:\n"
                + overrides.indent(2));
  }

  private static List<String> told(String languages, String overrides) {
    return given(languages, overrides).told().stream()
        .map(line -> line.replace("unions/bench/union.yaml:", ""))
        .toList();
  }

  @Test
  void anyValueOfALanguageSFileMayBeAnother() {
    UnionConfig union =
        given(
                "[cnr-Latn, en]",
                """
                CNR-latn:
                  hreflang: sr-ME
                  path: mne
                  end_mark: K R A J
                  quotes: ["»", "«", "›", "‹"]
                  dates: {long: d. M. y.}
                  numbers: {currencies: {EUR: eura}}
                """)
            .union();
    Language language = union.defaultLanguage();
    LocalizedFormat format = new LocalizedFormat(language);

    assertThat(language.hreflang()).isEqualTo("sr-ME");
    assertThat(language.path()).isEqualTo("mne");
    assertThat(language.endMark()).isEqualTo("K R A J");
    assertThat(language.quotes().openDouble()).isEqualTo("»");
    assertThat(format.date(LocalDate.of(2026, 11, 22), DateStyle.LONG)).isEqualTo("22. 11. 2026.");
    assertThat(format.date(LocalDate.of(2026, 11, 22), DateStyle.FULL))
        .isEqualTo("nedjelja, 22. novembra 2026.");
    assertThat(language.numbers().currencies()).containsEntry("EUR", "eura").containsKey("BAM");
  }

  @Test
  void whatIsNotChangedStaysAsItWas() {
    Language changed = given("[cnr-Latn]", "cnr-Latn: {end_mark: K}").union().defaultLanguage();
    Language original = Languages.builtIn().get("cnr-Latn");

    assertThat(changed).isEqualTo(original).isNotSameAs(original);
    assertThat(changed.name()).isEqualTo(original.name());
    assertThat(changed.path()).isEqualTo(original.path());
    assertThat(changed.hreflang()).isEqualTo(original.hreflang());
    assertThat(changed.slugLetters()).isEqualTo(original.slugLetters());
    assertThat(changed.transliteration()).isEqualTo(original.transliteration());
    assertThat(changed.fallback()).isEqualTo(original.fallback());
  }

  @Test
  void aUnionFindsItsOwnLanguagesAndTheOthersAsTheyAre() {
    UnionConfig union = given("[en, bs]", "bs: {end_mark: K}").union();

    assertThat(union.language("BS").map(Language::endMark)).contains("K");
    assertThat(union.language("hr").map(Language::endMark)).contains("KRAJ");
    assertThat(union.language("tlh")).isEmpty();
  }

  @Test
  void anUnknownFieldIsNamed() {
    assertThat(told("[bs]", "bs: {herflang: sr-ME}"))
        .containsExactly(
            "6:8 there is no field \"herflang\" here -> did you mean \"hreflang\"? [unknown-field]");
    assertThat(told("[bs]", "bs: {dates: {lnog: d}}"))
        .containsExactly(
            "6:16 there is no field \"lnog\" here -> did you mean \"long\"? [unknown-field]");
    assertThat(told("[bs]", "bs: {tag: hr}"))
        .singleElement()
        .asString()
        .startsWith("6:8 there is no field \"tag\" here");
  }

  @Test
  void aValueOfTheWrongShapeIsExplained() {
    assertThat(told("[bs]", "bs: {hreflang: [a]}"))
        .containsExactly(
            "6:18 \"hreflang\" must be a text, but a list stands here -> write one value after \"hreflang:\" [hreflang]");
    assertThat(told("[bs]", "bs: {dates: d. MMMM}"))
        .containsExactly(
            "6:15 \"dates\" must have fields of its own, but a text stands here -> write them below it, one a line, indented by two spaces: long: d MMMM y [dates]");
    assertThat(told("[bs]", "bs: {dates: {long: d. MMMM tt}}"))
        .containsExactly(
            "6:22 \"long\": no such letter in a date pattern: t -> the letters are d M L y E, and words stand in apostrophes: d. MMMM y 'god'. [long]");
    assertThat(told("[bs]", "bs: {names: {months: [a, b]}}"))
        .containsExactly("6:24 \"months\": has 2 entries -> it needs 12 [months]");
    assertThat(told("[bs]", "bs: {direction: up}"))
        .containsExactly(
            "6:19 \"direction\": can't be \"up\" -> write one of ltr, rtl [direction]");
    assertThat(told("[bs]", "bs: sr-ME"))
        .containsExactly(
            "6:7 \"bs\" must have fields of its own, but a text stands here -> write them below it, one a line, indented by two spaces: hreflang: sr-ME [bs]");
  }

  @Test
  void aLanguageThatTheSiteHasNotCanNotBeChanged() {
    assertThat(told("[bs]", "hr: {hreflang: hr-BA}"))
        .containsExactly(
            "6:3 \"hr\" is no language of this site -> add it to languages:, or take these lines away [language_overrides]");
    assertThat(told("[bs]", "sr: {hreflang: sr}"))
        .containsExactly(
            "6:3 \"sr\" is not a language that is known here -> say the script as well: sr-Latn or sr-Cyrl [language_overrides]");
  }

  @Test
  void twoLanguagesCanNotShareAFolderOrACode() {
    assertThat(told("[en, bs, hr]", "bs: {path: hr}"))
        .containsExactly(
            "6:14 \"bs\" and \"hr\" would both stand in the folder /hr/ -> give one of the two another path [languages]");
    assertThat(told("[en, bs, hr]", "hr: {hreflang: bs}"))
        .containsExactly(
            "6:18 \"bs\" and \"hr\" would both be announced as bs -> give one of the two another hreflang [languages]");
  }

  @Test
  void aPathThatIsNoneIsRefused() {
    assertThat(told("[en, bs]", "bs: {path: ../x}"))
        .containsExactly("6:14 \"path\": can't be \"../x\" -> write it like sr-latn [path]");
  }

  @Test
  void aPathThatOtherPagesHaveIsRefused() {
    assertThat(told("[en, bs]", "bs: {path: news}"))
        .containsExactly(
            "6:14 the folder /news/ is taken by other pages of the site -> give bs another path [languages]");
    assertThat(SiteLanguages.TAKEN)
        .contains("assets", "topics", "archive", "unions", "page")
        .containsAll(
            ContentTypes.ALL.stream()
                .filter(ContentType::isSection)
                .map(ContentType::folder)
                .toList());
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments("bs: {slugs: {а: /../../x}}", "\"а\" can't become \"/../../x\" in an address"),
        arguments("bs: {slugs: {а: A B}}", "\"а\" can't become \"A B\" in an address"),
        arguments("bs: {slugs: {а: ä}}", "\"а\" can't become \"ä\" in an address"),
        arguments("ar: {slugs: {أ: a/}}", "\"أ\" can't become \"a/\" in an address"),
        arguments("bs: {script: Zzzz}", "\"bs\" is written in Latn"),
        arguments("sr-Latn: {script: Cyrl}", "is not that of the tag sr-Latn"),
        arguments("bs: {alphabet: \"a & [b ] < ~\"}", "\"&\" is no letter"),
        arguments("bs: {alphabet: a b a}", "\"a\" stands in it twice"),
        arguments("bs: {numbers: {grouping: []}}", "\"grouping\": is empty"),
        arguments("bs: {numbers: {digits: 𐐀𐐀𐐀𐐀𐐀}}", "\"digits\": are not ten"),
        arguments("bs: {numbers: {digits: \"0123456<89\"}}", "\"digits\": are not ten"),
        arguments("bs: {plurals: {one: n % 0 = 0}}", "\"n % 0 = 0\" is no plural rule"),
        arguments("bs: {plurals: {one: n = 5..2}}", "\"n = 5..2\" is no plural rule"),
        arguments("bs: {plurals: {one: n = -1}}", "\"n = -1\" is no plural rule"),
        arguments("bs: {path: \"\"}", "\"path\": can't be \"\""),
        arguments("bs: {hreflang: \"\"}", "\"hreflang\": can't be \"\""),
        arguments("bs: {quotes: [<b>, a, a, a]}", "\"<b>\" is no quotation mark"),
        arguments("bs: {quotes: ['&laquo;', a, a, a]}", "\"&laquo;\" is no quotation mark"),
        arguments("bs: {quotes: ['\"', a, a, a]}", "is no quotation mark"),
        arguments("bs: {quotes: [\"a\\nb\", a, a, a]}", "is no quotation mark"),
        arguments("bs: {quotes: [\"\", a, a, a]}", "\"\" is no quotation mark"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aValueThatPagesCanNotBeMadeWithIsRefused(String overrides, String words) {
    List<String> told = told("[en, bs, sr-Latn, ar]", overrides);

    assertThat(told).isNotEmpty();
    assertThat(told.get(0)).startsWith("6:").contains(words).contains(" -> ");
  }

  @Test
  void anExperimentalLanguageIsNotedWhereItIsListed() {
    assertThat(told("[kk, kk-Latn]", "kk: {end_mark: K}"))
        .containsExactly(
            "4:17 warning: Kazakh (Latin) is experimental: its spelling is not settled -> have its pages read by somebody who writes it; who knows this already writes language_overrides: {kk-Latn: {experimental: false}} [experimental]");
    assertThat(told("[kk, kk-Latn]", "kk-Latn: {experimental: false}")).isEmpty();
    assertThat(given("[kk, kk-Latn]", "kk: {end_mark: K}").read().problems())
        .extracting(Problem::severity)
        .containsExactly(Severity.NOTICE);
  }

  @Test
  void lettersOfAnotherScriptMayStayInAddresses() {
    assertThat(told("[ar]", "ar: {slugs: {أ: ا}, numbers: {digits: ٠١٢٣٤٥٦٧٨٩}}")).isEmpty();
    assertThat(told("[bs]", "bs: {alphabet: a b c č ć d dž đ x, quotes: [«, », “, ”]}")).isEmpty();
  }

  @Test
  void theLettersOfTheOtherScriptMayBeOthers() {
    UnionConfig union =
        given(
                "[kk, kk-Latn]",
                """
                kk:
                  transliteration: {kk-Latn: ours}
                  letter_tables: {ours: {қ: k', а: a, з: z}}
                """)
            .union();
    Language kazakh = union.defaultLanguage();

    assertThat(union.scripts().way(kazakh, union.languages().get(1)).orElseThrow().convert("қаз"))
        .isEqualTo("k'az");
  }

  @Test
  void rulesThatThereAreNotAreTold() {
    assertThat(told("[kk]", "kk: {transliteration: {kk-Latn: kazakh-2031}}"))
        .containsExactly(
            "6:25 \"kk\" has no way to \"kk-Latn\": there are no rules kazakh-2031 to script Latn -> name rules that there are, or a table of letter_tables; see languages.md [transliteration]");
    assertThat(told("[kk]", "kk: {transliteration: {xx: kazakh-2021}}"))
        .singleElement()
        .asString()
        .contains("\"kk\" has no way to \"xx\": there is no such language");
  }
}
