package org.glasnik.site;

import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

/** What a union writes differently in its languages is seen on every page of its site. */
class OwnLanguagesTest {

  private static final String TEXT =
      """
      ---
      title: "Rad"
      date: 2026-11-01
      summary: He said "no".
      ---
      They said "yes".
      """;

  private static Fixture given(String overrides) {
    return Fixture.given(
            """
            -- unions/rail/union.yaml --
            name: {en: Rail Workers}
            base_url: https://rail.example.org/
            languages: [en, cnr-Latn]
            """
                + overrides
                + "-- unions/rail/content/news/pay.cnr-Latn.md --\n"
                + TEXT
                + "-- unions/rail/content/news/pay.en.md --\n"
                + TEXT)
        .builtAt("2026-11-22T08:00:00Z");
  }

  @Test
  void addressCodesQuotesAndDatesAreTheUnionSOwn() {
    given(
            """
            language_overrides:
              cnr-Latn:
                path: mne
                hreflang: sr-ME
                quotes: ["»", "«", "›", "‹"]
                dates: {long: d.M.y.}
            """)
        .thenOutput(
            "rail/mne/news/pay/index.html",
            "hreflang=\"sr-ME\" href=\"https://rail.example.org/mne/news/pay/\"",
            "<p>They said »yes«.</p>",
            "He said »no«.",
            ">1.11.2026.</time>")
        .thenOutput("rail/sitemap.xml", "hreflang=\"sr-ME\"")
        .thenOutput("rail/news/pay/index.html", "hreflang=\"sr-ME\"", "<p>They said “yes”.</p>");
  }

  @Test
  void withoutThemTheLanguageIsAsItsFileSays() {
    given("")
        .thenOutput(
            "rail/cnr-latn/news/pay/index.html",
            "hreflang=\"sr-Latn-ME\"",
            "<p>They said „yes”.</p>",
            ">1. novembra 2026.</time>");
  }
}
