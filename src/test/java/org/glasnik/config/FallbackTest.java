package org.glasnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.junit.jupiter.api.Test;

/** Who stands in for whom, as network and union say it. */
class FallbackTest {

  private static List<String> chain(String network, String union, String reader) {
    Fallback fallback =
        new Workspace()
            .with("network.yaml", "name: N\nunions: [bench]\n" + network)
            .with(
                "unions/bench/union.yaml",
                "name: B\nbase_url: https://b.example/\ncountry: BA\nlanguages: ["
                    + reader
                    + "]\n"
                    + union)
            .union()
            .fallback();
    Language language = Languages.builtIn().get(reader);
    return fallback.chain(language).stream().map(Language::tag).toList();
  }

  @Test
  void theFileOfTheLanguageDecidesWhereNobodyDoes() {
    assertThat(chain("", "", "sq")).isEqualTo(Languages.builtIn().get("sq").fallback());
  }

  @Test
  void theUnionGoesBeforeTheNetworkLanguageByLanguage() {
    String network = "fallback: {sq: [en, bs], mk: [en]}";
    assertThat(chain(network, "fallback: {sq: [mk]}", "sq")).containsExactly("mk");
    assertThat(chain(network, "fallback: {sq: [mk]}", "mk")).containsExactly("en");
  }

  @Test
  void aLanguageWithoutItsScriptIsMeantInBothAndItsOtherScriptIsTheNearest() {
    String network = "fallback: {cnr: [bs, hr, sr-Latn, en]}";
    assertThat(chain(network, "", "cnr-Latn"))
        .containsExactly("cnr-Cyrl", "bs", "hr", "sr-Latn", "en");
    assertThat(chain(network, "", "cnr-Cyrl"))
        .containsExactly("cnr-Latn", "bs", "hr", "sr-Latn", "en");
  }

  @Test
  void anOtherScriptThatIsNamedKeepsItsPlace() {
    assertThat(chain("fallback: {cnr: [bs, cnr-Latn, cnr-Cyrl]}", "", "cnr-Latn"))
        .containsExactly("bs", "cnr-Cyrl");
  }

  @Test
  void aScriptOfItsOwnGoesBeforeTheLanguageInBoth() {
    assertThat(chain("fallback: {cnr: [bs], cnr-Latn: [hr]}", "", "cnr-Latn"))
        .containsExactly("hr");
    assertThat(chain("fallback: {cnr-Latn: [hr]}", "fallback: {cnr: none}", "cnr-Latn")).isEmpty();
  }

  @Test
  void noneHoldsForALanguageOrForAll() {
    assertThat(chain("fallback: {sq: none}", "", "sq")).isEmpty();
    assertThat(chain("fallback: {cnr: none}", "", "cnr-Latn")).isEmpty();
    assertThat(chain("fallback: {sq: [en]}", "fallback: none", "sq")).isEmpty();
    assertThat(chain("fallback: none", "", "sq")).isEmpty();
  }

  @Test
  void aUnionMayHaveWhatTheNetworkWantsNot() {
    assertThat(chain("fallback: none", "fallback: {sq: [en]}", "sq")).containsExactly("en");
  }

  @Test
  void oneLanguageNeedsNoBrackets() {
    assertThat(chain("fallback: {SQ: en}", "", "sq")).containsExactly("en");
  }

  @Test
  void typesOfTheNetworkAndOfTheUnionAreLeftOut() {
    Fallback fallback =
        new Workspace()
            .with("network.yaml", "name: N\nunions: [bench]\nfallback: {press: none}")
            .and("fallback: {page: none}")
            .union()
            .fallback();
    assertThat(fallback.covers("press")).isFalse();
    assertThat(fallback.covers("page")).isFalse();
    assertThat(fallback.covers("news")).isTrue();
  }

  @Test
  void namesAndLabelsFollowTheSameChain() {
    UnionConfig union =
        new Workspace()
            .with("network.yaml", "name: N\nunions: [bench]\nfallback: {sq: [mk, en]}")
            .with(
                "unions/bench/union.yaml",
                """
                name: {en: Rail, mk: Железница}
                base_url: https://b.example/
                country: AL
                languages: [sq]
                """)
            .union();

    assertThat(union.name().in(union.defaultLanguage())).isEqualTo("Железница");
  }
}
