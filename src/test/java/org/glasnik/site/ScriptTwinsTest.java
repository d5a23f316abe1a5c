package org.glasnik.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.testing.Fixture.given;

import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

class ScriptTwinsTest {

  static final String SERBIAN =
      """
      -- unions/rail/union.yaml --
      name: {sr-Cyrl: Синдикат железничара}
      base_url: https://rail.example.org/
      country: RS
      languages: [sr-Cyrl, sr-Latn]
      contact: {address: Његошева 1, email: ured@rail.example.org}
      menus:
        main:
          - news
          - {label: {sr-Cyrl: Придружи се}, to: pages/join}
      """;

  static final String JOIN =
      """
      -- unions/rail/content/pages/join.sr-Latn.md --
      ---
      title: Pridruži se
      ---
      ## Koraci {#кораци}

      Ljudi, injekcija i XIX vek.
      """;

  private static final String VOTE =
      """
      -- unions/rail/content/news/2026/vote.sr-Cyrl.md --
      ---
      title: Љубав према :keep[Deutsche Bahn]
      date: 2026-11-20
      summary: Чланови синдиката Њушке гласали су у депоу, и нико није остао код куће тога дана.
      slug: glasanje
      authors: [{name: Ђорђе Џонић, role: машиновођа}]
      ---
      Пишите на mladi@sindikat.example или [овде](../../pages/join.md#кораци), **Љ**УБАВ и `код`.

      ## Шта је ново

      - Погледајте [закон] и [Програм][].

      ::: facts
      title: Чињенице

      Група је на :lat[Facebook]-у, *word*{lang=en} и <b>ФБ</b>.
      :::

      [закон]: https://example.org/zakon "Наслов закона"
      [Програм]: https://example.org/program
      """;

  private static Fixture serbian() {
    return given(SERBIAN + JOIN + VOTE);
  }

  @Test
  void whatWasWrittenInCyrillicIsThereInLatinAtItsOwnAddress() {
    serbian()
        .thenNoErrors()
        .thenOutput("rail/news/glasanje/index.html", "Љубав према Deutsche Bahn")
        .thenOutput(
            "rail/sr-latn/news/glasanje/index.html",
            "Ljubav prema Deutsche Bahn",
            "Članovi sindikata Njuške",
            "<strong>LJ</strong>UBAV",
            "<code>код</code>",
            "mladi@sindikat.example",
            ">Činjenice</p>",
            "na Facebook-u",
            "title=\"Naslov zakona\"",
            "<a href=\"https://example.org/program\" rel=\"external\">Program</a>");
  }

  @Test
  void whatWasWrittenInLatinIsThereInCyrillic() {
    serbian().thenOutput("rail/join/index.html", "Људи, инјекција и XIX век.", "Придружи се");
  }

  @Test
  void headingsKeepTheirAddressesInBothScripts() {
    serbian()
        .thenOutput(
            "rail/sr-latn/news/glasanje/index.html",
            "<h2 id=\"шта-је-ново\">Šta je novo</h2>",
            "href=\"/sr-latn/join/#кораци\"")
        .thenOutput("rail/sr-latn/join/index.html", "id=\"кораци\">Koraci");
  }

  @Test
  void eachScriptIsAnAlternativeOfTheOther() {
    serbian()
        .thenOutput(
            "rail/news/glasanje/index.html",
            "hreflang=\"sr-Latn\" href=\"https://rail.example.org/sr-latn/news/glasanje/\"")
        .thenOutput(
            "rail/sr-latn/news/glasanje/index.html",
            "<html lang=\"sr-Latn\"",
            "rel=\"canonical\" href=\"https://rail.example.org/sr-latn/news/glasanje/\"")
        .thenOutput("rail/sitemap.xml", "/sr-latn/news/glasanje/")
        .thenOutput("rail/sr-latn/rss.xml", "Ljubav prema");
  }

  @Test
  void settingsAreReadInBothScripts() {
    serbian()
        .thenOutput("rail/sr-latn/index.html", "Sindikat železničara", "Pridruži se")
        .thenOutput("rail/index.html", "Синдикат железничара", "Придружи се");
  }

  @Test
  void whatWasWrittenByHandWins() {
    given(
            SERBIAN
                + JOIN
                + VOTE
                + """
                -- unions/rail/content/news/2026/vote.sr-Latn.md --
                ---
                title: Po ruci
                slug: glasanje
                ---
                Rukom.
                """)
        .thenOutput("rail/sr-latn/news/glasanje/index.html", "Po ruci", "Rukom.")
        .thenOutput("rail/news/glasanje/index.html", "Љубав");
  }

  @Test
  void aUnionMayAllowOneDirectionOnly() {
    Fixture oneWay =
        given(
            SERBIAN.substring(0, SERBIAN.indexOf("menus:"))
                + "scripts: {sr: {from: Cyrl}}\nfallback: none\nmenus: {main: [news]}\n"
                + JOIN
                + VOTE);

    oneWay
        .thenOutput("rail/sr-latn/news/glasanje/index.html", "Ljubav")
        .thenNoOutput("rail/join/index.html");
  }

  @Test
  void glossariesOfUnionAndNetworkAndTheTextItselfSettleWords() {
    Fixture settled =
        given(
            SERBIAN
                + JOIN
                + """
                -- glossary.sr.yaml --
                keep: [Viber]
                replace: {Њујорк: New York}
                -- unions/rail/glossary.sr-Latn.yaml --
                keep: [Inter]
                -- unions/rail/content/pages/about.sr-Latn.md --
                ---
                title: O nama
                script: {keep: [Kongres], replace: {Bilten: Билтенка}}
                ---
                Viber, Inter, Kongres, Bilten i New York.
                """);

    settled.thenOutput("rail/about/index.html", "Viber, Inter, Kongres, Билтенка и Њујорк.");
  }

  @Test
  void anEmbargoHoldsInBothScripts() {
    given(
            SERBIAN
                + JOIN
                + """
                -- unions/rail/content/press/deal.sr-Cyrl.md --
                ---
                title: Договор
                embargo: 2030-01-01T09:00:00+01:00
                contacts: [{name: Ана}]
                ---
                Тајна.
                """)
        .thenNowhere("Договор", "Тајна", "Dogovor", "Tajna");
  }

  @Test
  void mistakesOfATextAreToldOnce() {
    Fixture mistaken =
        given(
            SERBIAN
                + JOIN
                + """
                -- unions/rail/content/pages/about.sr-Cyrl.md --
                ---
                title: О нама
                ---
                [овде](nema.md)
                """);

    mistaken.thenErrors(
        "unions/rail/content/pages/about.sr-Cyrl.md:4:8: there is no \"nema.md\" beside this text,"
            + " nor in the union's folder [link]");
  }

  @Test
  void aSiteOfTheOtherScriptAloneIsMadeAsWell() {
    Fixture latin =
        given(
            SERBIAN.replace("[sr-Cyrl, sr-Latn]", "[sr-Latn]")
                + JOIN
                + """
                -- unions/rail/content/pages/about.sr-Cyrl.md --
                ---
                title: О нама
                ---
                Ми смо ту.
                """);

    latin.thenOutput("rail/about/index.html", "Mi smo tu.");
    assertThat(latin.output("rail/about/index.html")).doesNotContain("Ми смо");
  }

  @Test
  void anOldAddressLeadsToTheScriptInWhichTheTextWasWritten() {
    given(
            SERBIAN
                + JOIN
                + """
                -- unions/rail/content/pages/about.sr-Cyrl.md --
                ---
                title: О нама
                redirect_from: [/staro.html]
                ---
                Ми.
                """)
        .thenNoErrors()
        .thenOutput("rail/_redirects", "/staro.html /about/ 301");
  }

  @Test
  void aLanguageOfTheChainMayBeMadeOfItsOtherScript() {
    Fixture montenegrin =
        given(
            """
            -- unions/rail/union.yaml --
            name: Rail
            base_url: https://rail.example.org/
            country: ME
            languages: [cnr-Latn]
            fallback: {cnr: [sr-Latn, en]}
            -- unions/rail/content/pages/about.sr-Cyrl.md --
            ---
            title: О нама
            ---
            Ми смо ту.
            """);

    montenegrin
        .thenNoErrors()
        .thenOutput("rail/about/index.html", "<html lang=\"cnr", "lang=\"sr-Latn\"", "Mi smo tu.");
  }

  @Test
  void namesFromACyrillicFileStandInLatinLettersOnOtherPages() {
    given(
            """
            -- unions/rail/union.yaml --
            name: Rail
            base_url: https://rail.example.org/
            country: RS
            languages: [sr-Cyrl, en]
            -- unions/rail/content/news/vote.sr-Cyrl.md --
            ---
            title: Гласање
            date: 2026-11-20
            authors: [{name: Ђорђе Џонић}]
            ---
            Текст.
            -- unions/rail/content/news/vote.en.md --
            ---
            title: The vote
            ---
            Text.
            """)
        .thenOutput("rail/rss.xml", "Ђорђе Џонић", "<title>Rail</title>")
        .thenOutput("rail/en/rss.xml", "Đorđe Džonić");
  }

  @Test
  void aDraftByHandDoesNotTakeTheTwinAway() {
    Fixture half =
        given(
            SERBIAN
                + JOIN
                + """
                -- unions/rail/content/pages/about.sr-Cyrl.md --
                ---
                title: О нама
                ---
                Ми смо ту.
                -- unions/rail/content/pages/about.sr-Latn.md --
                ---
                title: Po ruci
                status: draft
                ---
                Nije gotovo.
                """);

    half.thenOutput("rail/sr-latn/about/index.html", "Mi smo tu.", "sr-latn/about/\">")
        .thenNowhere("Nije gotovo");
    half.withDrafts().thenOutput("rail/sr-latn/about/index.html", "Nije gotovo.");
  }

  @Test
  void whatIsMarkedStaysAlsoOnPagesOfOtherLanguages() {
    given(
            """
            -- unions/rail/union.yaml --
            name: Rail
            base_url: https://rail.example.org/
            country: RS
            languages: [sr-Cyrl, en]
            -- unions/rail/content/news/vote.sr-Cyrl.md --
            ---
            title: Гласање
            date: 2026-11-20
            authors: [{name: "Петар :keep[Нешто]"}]
            ---
            Текст.
            -- unions/rail/content/news/vote.en.md --
            ---
            title: The vote
            ---
            Text.
            """)
        .thenOutput("rail/en/rss.xml", "Petar Нешто");
  }
}
