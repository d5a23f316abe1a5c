package org.glasnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.testing.Fixture.given;

import java.util.regex.Pattern;
import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

/** What readers of a language find where an item has no text in it. */
class StandInsTest {

  private static final String UNION =
      """
      -- unions/rail/union.yaml --
      name: {en: Rail Workers}
      country: BA
      base_url: https://rail.example.org/
      """;

  private static final String BOSNIAN =
      """
      -- unions/rail/content/news/vote.bs.md --
      ---
      title: Glasanje
      date: 2026-11-20
      ---
      Tekst na bosanskom.
      """;

  private static final String ENGLISH =
      """
      -- unions/rail/content/news/vote.en.md --
      ---
      title: Vote
      date: 2026-11-20
      ---
      Text in English.
      """;

  private static Fixture site(String settings, String... files) {
    return given(UNION + settings + "\n" + String.join("", files));
  }

  @Test
  void theFirstLanguageOfTheChainThatTheItemHasStandsIn() {
    site("languages: [en, bs, sq]\nfallback: {sq: [hr, bs, en]}", BOSNIAN, ENGLISH)
        .thenOutput("rail/sq/news/vote/index.html", "<html lang=\"sq\">", "Tekst na bosanskom.");
  }

  @Test
  void withoutAnyWordOfItTheLanguagesOwnFileDecides() {
    site("languages: [en, bs, sq]", BOSNIAN, ENGLISH)
        .thenOutput("rail/sq/news/vote/index.html", "Text in English.");
  }

  @Test
  void theUnionsWordGoesBeforeTheNetworks() {
    site(
            "languages: [en, bs, sq]\nfallback: {sq: [en]}",
            """
            -- network.yaml --
            name: {en: Network}
            secretariat: rail
            unions: [rail]
            fallback: {sq: [bs]}
            """,
            BOSNIAN,
            ENGLISH)
        .thenOutput("rail/sq/news/vote/index.html", "Text in English.");
  }

  @Test
  void aTextInALanguageThatTheSiteDoesNotHaveStandsInAndIsNotComplainedOf() {
    site("languages: [hr]", BOSNIAN)
        .thenOutput("rail/news/vote/index.html", "Tekst na bosanskom.", "/news/vote/\">")
        .thenNoErrors();
    assertThat(site("languages: [hr]", BOSNIAN).output("rail/sitemap.xml")).doesNotContain("vote");
  }

  @Test
  void aTextThatNoChainLeadsToIsComplainedOf() {
    site(
            "languages: [en]",
            BOSNIAN.replace("---\nTekst", "summary: " + "Riječ ".repeat(10) + "\n---\nTekst"))
        .thenProblems(
            "unions/rail/content/news/vote.bs.md: the site has no pages in \"bs\": this text is not"
                + " published [lang]");
  }

  @Test
  void aDraftHidesNoOtherTextAndIsNotShownItself() {
    site(
            "languages: [bs, en, sq]\nfallback: {sq: [en, bs], en: [bs]}",
            BOSNIAN,
            ENGLISH.replace("date:", "status: draft\ndate:"))
        .thenOutput("rail/en/news/vote/index.html", "Tekst na bosanskom.")
        .thenOutput("rail/sq/news/vote/index.html", "Tekst na bosanskom.")
        .thenNowhere("Text in English.");
  }

  @Test
  void aPreviewShowsTheDraftInItsOwnLanguage() {
    site(
            "languages: [bs, en]\nfallback: {en: [bs]}",
            BOSNIAN,
            ENGLISH.replace("date:", "status: draft\ndate:"))
        .withDrafts()
        .thenOutput("rail/en/news/vote/index.html", "Text in English.");
  }

  @Test
  void whatIsUnderEmbargoStandsInForNothing() {
    String embargo = "embargo: 2026-12-01T09:00:00+01:00\ndate:";
    Fixture site =
        site("languages: [bs, en, hr]\nfallback: {en: [bs]}", BOSNIAN.replace("date:", embargo));
    site.thenNowhere("Glasanje", "Tekst na bosanskom.", "vote");
    site.builtAt("2026-12-02T00:00:00Z")
        .thenOutput("rail/en/news/vote/index.html", "Tekst na bosanskom.")
        .thenOutput("rail/hr/news/vote/index.html", "Tekst na bosanskom.");
  }

  @Test
  void whatWasTakenBackInALanguageIsNotBroughtBackByAnother() {
    site(
            "languages: [bs, en]\nfallback: {en: [bs]}",
            BOSNIAN.replace("date:", "status: published\ndate:"),
            ENGLISH.replace("date:", "status: withheld\ndate:"))
        .thenOutput("rail/news/vote/index.html", "Tekst na bosanskom.")
        .thenNoOutput("rail/en/news/vote/index.html");
  }

  @Test
  void whatHasExpiredInALanguageIsNotBroughtBackByAnother() {
    site(
            "languages: [bs, en]\nfallback: {en: [bs]}",
            BOSNIAN.replace("date:", "expires: 2027-01-01\ndate:"),
            ENGLISH.replace("date:", "expires: 2026-11-21\ndate:"))
        .thenNoOutput("rail/en/news/vote/index.html");
  }

  @Test
  void aLinkLeadsToWhatItsReaderFindsInTheirEdition() {
    site(
            "languages: [bs, en]\nfallback: {en: [bs]}",
            BOSNIAN,
            """
            -- unions/rail/content/pages/about.en.md --
            ---
            title: About
            ---
            [The vote](id:vote), [the file](../news/vote.bs.md).
            """)
        .thenOutput(
            "rail/en/about/index.html",
            "<a href=\"/en/news/vote/\">The vote</a>",
            "<a href=\"/en/news/vote/\">the file</a>");
  }

  @Test
  void aHeadingOfTheAuthorsLanguageIsNotLookedForInTheReaders() {
    site(
            "languages: [bs, en]\nfallback: {en: [bs]}",
            BOSNIAN.replace("Tekst na", "## Kada"),
            ENGLISH.replace("Text in", "## When"),
            """
            -- unions/rail/content/pages/about.bs.md --
            ---
            title: O nama
            ---
            [Glasanje](id:vote#kada-bosanskom)
            """)
        .thenOutput("rail/about/index.html", "\"/news/vote/#kada-bosanskom\"")
        .thenOutput("rail/en/about/index.html", "\"/en/news/vote/\"")
        .thenNoErrors();
  }

  @Test
  void theAddressOfAnotherItemIsLeftToItEvenBeforeItsEmbargoIsOver() {
    site(
            "languages: [bs, en]\nfallback: {en: [bs]}",
            BOSNIAN.replace("date:", "slug: deal\ndate:"),
            """
            -- unions/rail/content/news/agreement.en.md --
            ---
            title: Deal
            slug: deal
            embargo: 2026-12-01T09:00:00+01:00
            date: 2026-11-01
            ---
            Text.
            """)
        .thenOutput("rail/news/deal/index.html", "Tekst na bosanskom.")
        .thenOutput("rail/en/news/vote/index.html", "Tekst na bosanskom.")
        .thenNoOutput("rail/en/news/deal/index.html")
        .thenNoErrors();
  }

  @Test
  void feedsLeaveStandInsOut() {
    Fixture site = site("languages: [bs, en]\nfallback: {en: [bs]}", BOSNIAN);
    assertThat(site.output("rail/en/rss.xml") + site.output("rail/en/news/atom.xml"))
        .doesNotContain("Glasanje");
  }

  @Test
  void feedsThatAskForStandInsHaveEachOnceUnderTheNameOfItsOrigin() {
    Fixture site =
        site("languages: [bs, en]\nfallback: {en: [bs]}\nfeeds: {fallback: true}", BOSNIAN);
    assertThat(
            Pattern.compile("<entry xml:lang=\"bs\">")
                .matcher(site.output("rail/en/atom.xml"))
                .results())
        .hasSize(1);
    site.thenOutput(
            "rail/en/atom.xml",
            "<id>tag:rail.example.org,2026:rail/vote/bs</id>",
            "href=\"https://rail.example.org/en/news/vote/\"")
        .thenOutput("rail/atom.xml", "<id>tag:rail.example.org,2026:rail/vote/bs</id>")
        .thenOutput("rail/en/rss.xml", "<dc:language>bs</dc:language>");
  }

  @Test
  void thePortalListsAnItemOnceAndLeadsToThePageInTheReadersEdition() {
    Fixture network =
        given(
            """
            -- network.yaml --
            name: {en: Network}
            secretariat: lipa
            unions: [lipa, rail]
            -- unions/lipa/union.yaml --
            name: {en: Lipa}
            country: BA
            base_url: https://lipa.example.org/
            languages: [en, hr]
            """
                + UNION
                + "languages: [bs, sq, en]\nfallback: {en: [bs], sq: [bs]}\n"
                + BOSNIAN);
    assertThat(network.output("lipa/index.html"))
        .containsOnlyOnce(
            """
            <ul>
            <li><a href="https://rail.example.org/en/news/vote/" lang="bs" dir="ltr">Glasanje</a> [bosanski] (Rail Workers)</li>
            </ul>
            <h2>Rail Workers</h2>
            """)
        .doesNotContain("\"https://rail.example.org/news/vote/\"", "/sq/news/vote/");
    // A reader whose language the union does not have gets the text at its home.
    assertThat(network.output("lipa/hr/index.html"))
        .contains("\"https://rail.example.org/news/vote/\"")
        .doesNotContain("/en/news/vote/", "/sq/news/vote/");
  }

  @Test
  void aTextInTheOtherScriptOfAnotherLanguageIsConvertedForItsReaders() {
    site(
            "languages: [bs]\nfallback: {bs: [sr-Latn]}",
            """
            -- unions/rail/content/news/vote.sr-Cyrl.md --
            ---
            title: Гласање
            date: 2026-11-20
            summary: Радници гласају о штрајку од понедељка до среде на свим станицама.
            ---
            Текст.
            """)
        .thenProblems()
        .thenOutput("rail/news/vote/index.html", "<h1 lang=\"sr-Latn\" dir=\"ltr\">Glasanje</h1>");
  }
}
