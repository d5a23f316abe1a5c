package org.glasnik.output.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.testing.Fixture.given;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class FeedsTest {

  private static final String VOTE =
      """
      -- unions/rail/content/news/2026/strike-vote.en.md --
      ---
      title: Strike vote & pickets
      date: 2026-03-02
      updated: 2026-03-04T10:00:00+01:00
      summary: We voted.
      authors:
        - {name: Mira Kovač, role: Editor}
        - {name: Hidden Name, role: Driver, protect: true}
      topics: [wages]
      ---
      Come to the [gate](../../pages/join.en.md), see the [list](list.pdf).
      -- unions/rail/content/news/2026/list.pdf --
      %PDF-1.7
      -- unions/rail/content/pages/join.en.md --
      ---
      title: Join
      ---
      Text.
      """;

  @Test
  void everyFeedOfASiteIsValid() {
    Fixture site = given(VOTE);
    List<String> feeds = new ArrayList<>();
    site.outputs()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith("rss.xml") || path.endsWith("atom.xml")) {
                feeds.add(path);
                assertThat(FeedReader.faults(bytes)).as(path).isEmpty();
              }
            });
    assertThat(feeds)
        .containsExactly(
            "rail/atom.xml", "rail/news/atom.xml", "rail/news/rss.xml", "rail/rss.xml");
  }

  @Test
  void theWholeTextHasAddressesThatWorkElsewhere() {
    given(VOTE)
        .thenOutput(
            "rail/rss.xml",
            "&lt;a href=\"https://rail.example.org/join/\"&gt;gate&lt;/a&gt;",
            "href=\"https://rail.example.org/assets/list.");
  }

  @Test
  void aProtectedPersonIsNamedByTheRoleOnly() {
    given(VOTE)
        .thenOutput(
            "rail/rss.xml", "<dc:creator>Mira Kovač</dc:creator><dc:creator>Driver</dc:creator>")
        .thenNowhere("Hidden Name");
  }

  @Test
  void datesAreThoseOfTheContentAndNotOfTheBuild() {
    Fixture site = given(VOTE).builtAt("2026-11-22T00:00:00Z");
    site.thenOutput(
        "rail/rss.xml",
        "<lastBuildDate>Wed, 04 Mar 2026 09:00:00 GMT</lastBuildDate>",
        "<pubDate>Mon, 02 Mar 2026 00:00:00 GMT</pubDate>");
    byte[] then = site.outputs().get("rail/atom.xml");
    assertThat(site.builtAt("2027-11-22T00:00:00Z").outputs().get("rail/atom.xml")).isEqualTo(then);
  }

  @Test
  void anEntryIsNamedByWhatItIsAndNotByItsAddress() {
    given(VOTE).thenOutput("rail/rss.xml", ">tag:rail.example.org,2026:rail/strike-vote/en</guid>");
  }

  @Test
  void aSiteThatMovedKeepsTheNamesOfItsEntries() {
    given(
            VOTE
                + """
                -- unions/rail/union.yaml --
                name: {en: Rail Workers}
                base_url: https://new.example.org/rail/
                languages: [en]
                feeds: {id_host: rail.example.org}
                """)
        .thenOutput(
            "rail/rss.xml",
            ">tag:rail.example.org,2026:rail/strike-vote/en</guid>",
            "<link>https://new.example.org/rail/news/strike-vote/</link>");
  }

  @Test
  void topicsAreCategories() {
    given(VOTE)
        .thenOutput(
            "rail/rss.xml",
            "<category domain=\"https://rail.example.org/topics/\">Wages</category>")
        .thenOutput(
            "rail/atom.xml",
            "<category term=\"wages\" label=\"Wages\" scheme=\"https://rail.example.org/topics/\" />");
  }

  @Test
  void theNewestComeFirstAndNoMoreThanTheUnionWants() {
    StringBuilder files =
        new StringBuilder(
            """
            -- unions/rail/union.yaml --
            name: {en: Rail Workers}
            base_url: https://rail.example.org/
            languages: [en]
            feeds: {items: 3}
            """);
    for (int day = 1; day <= 9; day++) {
      files.append("-- unions/rail/content/news/n" + day + ".en.md --\n---\ntitle: News " + day);
      files.append("\ndate: 2026-03-0" + day + "\n---\nText.\n");
    }
    assertThat(titles(given(files.toString()).output("rail/news/rss.xml")))
        .containsExactly("News 9", "News 8", "News 7");
  }

  @Test
  void aSummaryIsEnoughWhereTheUnionWantsNoMore() {
    given(
            VOTE
                + """
                -- unions/rail/union.yaml --
                name: {en: Rail Workers}
                base_url: https://rail.example.org/
                languages: [en]
                feeds: {body: summary}
                """)
        .thenOutput("rail/rss.xml", "<description>We voted.</description>");
  }

  @Test
  void anEventStandsByTheDayOfItsAnnouncement() {
    given(
            """
            -- unions/rail/content/events/march.en.md --
            ---
            title: March
            date: 2026-03-01
            start: 2027-05-01T11:00
            ---
            Text.
            """)
        .builtAt("2026-11-22T00:00:00Z")
        .thenOutput("rail/events/rss.xml", "<pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate>");
  }

  @Test
  void whatIsNotForFeedsIsInNone() {
    Fixture site =
        given(
            """
            -- unions/rail/content/news/posters.en.md --
            ---
            title: Posters only
            date: 2026-03-01
            channels: [print]
            ---
            Text.
            """);
    assertThat(titles(site.output("rail/rss.xml"))).isEmpty();
  }

  @Test
  void whatIsUnderEmbargoIsInNoFeed() {
    given(
            """
            -- unions/rail/content/news/secret.en.md --
            ---
            title: Secret deal
            date: 2026-03-01
            embargo: 2026-12-01T09:00:00Z
            ---
            Text.
            """)
        .builtAt("2026-11-22T00:00:00Z")
        .thenNowhere("Secret deal");
  }

  @Test
  void translationsAreLinkedAndHaveNamesOfTheirOwn() {
    Fixture site =
        given(
            VOTE
                + """
                -- unions/rail/union.yaml --
                name: {en: Rail Workers}
                base_url: https://rail.example.org/
                languages: [en, sr-Latn]
                -- unions/rail/content/news/2026/strike-vote.sr-Latn.md --
                ---
                title: Glasanje
                ---
                Tekst.
                """);
    site.thenOutput(
        "rail/sr-latn/atom.xml",
        "xml:lang=\"sr-Latn\"",
        "<id>tag:rail.example.org,2026:rail/strike-vote/sr-Latn</id>",
        "hreflang=\"en\"");
    assertThat(FeedReader.faults(bytes(site.output("rail/sr-latn/atom.xml")))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> titles(String rss) {
    Element root = FeedReader.parse(bytes(rss)).getDocumentElement();
    Element channel = FeedReader.children(root, null, "channel").get(0);
    return FeedReader.children(channel, null, "item").stream()
        .map(item -> FeedReader.children(item, null, "title").get(0).getTextContent())
        .toList();
  }
}
