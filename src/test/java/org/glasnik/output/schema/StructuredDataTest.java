package org.glasnik.output.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.testing.Fixture.given;

import org.glasnik.testing.Fixture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class StructuredDataTest {

  private static final String UNION =
      """
      -- unions/rail/union.yaml --
      name: {en: Rail Workers, bs: Željezničari}
      acronym: RWU
      base_url: https://host.example/metal/
      languages: [en, bs]
      time_zone: Europe/Sarajevo
      country: BA
      founded: 1947
      social: [{facebook: railunion}]
      contact: {email: office@example.org}
      -- unions/rail/theme/templates/item.ftlh --
      TEMPLATE
      -- unions/rail/theme/templates/home.ftlh --
      TEMPLATE
      """
          .replace(
              "TEMPLATE",
              "<script type=\"application/ld+json\">${page.head.structuredData}</script>");

  @Test
  void newsIsAnArticleOfTheUnion() {
    assertThat(data(news("title: Vote\nauthors: [{name: Mira Kovač, role: Editor}]"), "news/vote"))
        .contains(
            "{\"@type\":\"NewsArticle\",\"@id\":\"https://host.example/metal/news/vote/\"",
            "\"headline\":\"Vote\"",
            "\"datePublished\":\"2026-03-01\"",
            "\"author\":[{\"@type\":\"Person\",\"name\":\"Mira Kovač\",\"jobTitle\":\"Editor\"}]",
            "\"publisher\":{\"@type\":\"WorkersUnion\","
                + "\"@id\":\"https://host.example/metal/#union\",\"name\":\"Rail Workers\"");
  }

  @Test
  void theWayToAPageIsABreadcrumbList() {
    assertThat(data(news("title: Vote"), "news/vote"))
        .contains(
            "{\"@type\":\"BreadcrumbList\",\"itemListElement\":[{\"@type\":\"ListItem\","
                + "\"position\":1,\"name\":\"Rail Workers\",\"item\":\"https://host.example/metal/\"}",
            "\"position\":3,\"name\":\"Vote\",\"item\":\"https://host.example/metal/news/vote/\"");
  }

  @Test
  void aProtectedPersonHasNoName() {
    assertThat(
            data(
                news("title: Vote\nauthors: [{name: Hidden, role: Driver, protect: true}]"),
                "news/vote"))
        .contains("{\"@type\":\"Person\",\"jobTitle\":\"Driver\"}")
        .doesNotContain("Hidden");
  }

  @Test
  void aTranslationNamesItsOriginal() {
    String files =
        news("title: Vote")
            + """
            -- unions/rail/content/news/vote.bs.md --
            ---
            title: Glasanje
            translation: {of: en, method: human}
            ---
            Tekst.
            """;
    assertThat(data(files, "bs/news/vote"))
        .contains("\"translationOfWork\":{\"@id\":\"https://host.example/metal/news/vote/\"}");
    assertThat(data(files, "news/vote"))
        .contains(
            "\"workTranslation\":[{\"@id\":\"https://host.example/metal/bs/news/vote/\","
                + "\"inLanguage\":\"bs\"}]");
  }

  @Test
  void anEventSaysWhenAndWhereInItsOwnTimeZone() {
    assertThat(
            data(
                """
                -- unions/rail/content/events/march.en.md --
                ---
                title: March
                date: 2026-03-01
                start: 2026-12-12T11:00
                event_status: postponed
                location: {name: Workers' Hall, city: Tuzla, country: BA}
                ---
                Text.
                """,
                "events/march"))
        .contains(
            "\"@type\":\"Event\"",
            "\"startDate\":\"2026-12-12T11:00:00+01:00\"",
            "\"eventStatus\":\"https://schema.org/EventPostponed\"",
            "\"eventAttendanceMode\":\"https://schema.org/OfflineEventAttendanceMode\"",
            "\"location\":[{\"@type\":\"Place\",\"name\":\"Workers' Hall\",\"address\":"
                + "{\"@type\":\"PostalAddress\",\"addressLocality\":\"Tuzla\","
                + "\"addressCountry\":\"BA\"}}]");
  }

  @Test
  void aBulletinIsAnIssueOfAPeriodical() {
    assertThat(
            data(
                news("title: Vote")
                    + """
                    -- unions/rail/content/bulletins/2026-11.en.md --
                    ---
                    title: November
                    date: 2026-03-01
                    series: The Lamp
                    number: 122
                    sections: [{items: [vote]}]
                    ---
                    Text.
                    """,
                "bulletins/2026-11"))
        .contains(
            "\"@type\":\"PublicationIssue\"",
            "\"issueNumber\":\"122\",\"isPartOf\":{\"@type\":\"Periodical\",\"name\":\"The Lamp\"");
  }

  @Test
  void theHomePageSaysWhoTheUnionIs() {
    assertThat(data("", ""))
        .contains(
            "{\"@type\":\"WorkersUnion\",\"@id\":\"https://host.example/metal/#union\"",
            "\"alternateName\":\"RWU\"",
            "\"foundingDate\":\"1947\"",
            "\"email\":\"office@example.org\"",
            "{\"@type\":\"WebSite\"");
  }

  @Test
  void noTitleLeavesTheScriptElement() {
    String html =
        given(UNION + news("title: \"</script><script>alert(1)</script>\""))
            .output("rail/news/vote/index.html");
    assertThat(Jsoup.parse(html).select("script:not([type=application/ld+json])")).isEmpty();
  }

  private static String news(String fields) {
    return """
        -- unions/rail/content/news/vote.en.md --
        ---
        %s
        date: 2026-03-01
        ---
        Text.
        """
        .formatted(fields);
  }

  private static String data(String files, String page) {
    Fixture site = given(UNION + files);
    String path = page.isEmpty() ? "rail/index.html" : "rail/" + page + "/index.html";
    return Jsoup.parse(site.output(path)).select("script[type=application/ld+json]").html();
  }
}
