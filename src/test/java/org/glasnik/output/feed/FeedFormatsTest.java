package org.glasnik.output.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedFormatsTest {

  private static final Feed.Entry ENTRY =
      new Feed.Entry(
          "tag:rail.example.org,2026:rail/strike-vote/sr-Latn",
          "https://rail.example.org/sr/news/strike-vote/",
          null,
          "Pay & pensions: <b>we</b> win ]]> \u0001again",
          Instant.parse("2026-11-20T09:00:00Z"),
          Instant.parse("2026-11-21T09:00:00Z"),
          List.of("Mira Kovač", "Shop steward"),
          "A short & clear summary.",
          "<p>Text with <a href=\"https://rail.example.org/x/\">a link</a> ]]></p>",
          List.of(new Feed.Topic("wages", "Plate", "https://rail.example.org/topics/")),
          new Feed.Picture(
              "https://rail.example.org/assets/a.0123456789ab.jpg",
              "image/jpeg",
              1234,
              640,
              480,
              "Workers"),
          List.of(new Feed.Alternate("en", "https://rail.example.org/news/strike-vote/")),
          "ITF",
          "https://itf.example.org/1",
          "CC-BY-4.0");

  private static final Feed FEED = feed(List.of(ENTRY));

  private static Feed feed(List<Feed.Entry> entries) {
    return new Feed(
        "tag:rail.example.org,2026:rail/news/sr-Latn",
        "Železničari",
        "",
        "https://rail.example.org/sr/news/",
        "https://rail.example.org/sr/news/rss.xml",
        "sr-Latn",
        "sr-Latn",
        "Sindikat železničara",
        entries.isEmpty() ? null : entries.get(0).updated(),
        entries);
  }

  @Test
  void rssIsValid() {
    assertThat(FeedReader.faults(RssFormat.write(FEED))).isEmpty();
  }

  @Test
  void atomIsValid() {
    assertThat(FeedReader.faults(AtomFormat.write(FEED))).isEmpty();
  }

  @Test
  void aFeedWithoutEntriesIsValid() {
    assertThat(FeedReader.faults(RssFormat.write(feed(List.of())))).isEmpty();
    assertThat(FeedReader.faults(AtomFormat.write(feed(List.of())))).isEmpty();
  }

  @Test
  void rssCarriesTheWholeTextAndWhoWroteIt() {
    assertThat(text(RssFormat.write(FEED)))
        .contains(
            "<title>Pay &amp; pensions: &lt;b&gt;we&lt;/b&gt; win ]]&gt; again</title>",
            "<dc:creator>Mira Kovač</dc:creator><dc:creator>Shop steward</dc:creator>",
            "<content:encoded>&lt;p&gt;Text with &lt;a href=",
            "<category domain=\"https://rail.example.org/topics/\">Plate</category>",
            "<source url=\"https://itf.example.org/1\">ITF</source>",
            "<guid isPermaLink=\"false\">tag:rail.example.org,2026:rail/strike-vote/sr-Latn</guid>");
  }

  @Test
  void rssShowsThePictureInBothWaysThatReadersKnow() {
    assertThat(text(RssFormat.write(FEED)))
        .contains(
            "<enclosure url=\"https://rail.example.org/assets/a.0123456789ab.jpg\""
                + " length=\"1234\" type=\"image/jpeg\" />",
            "fileSize=\"1234\" width=\"640\" height=\"480\">"
                + "<media:description type=\"plain\">Workers</media:description>");
  }

  @Test
  void lastBuildDateIsThatOfTheNewestEntry() {
    assertThat(text(RssFormat.write(FEED)))
        .contains("<lastBuildDate>Sat, 21 Nov 2026 09:00:00 GMT</lastBuildDate>");
  }

  @Test
  void atomLinksTheTranslationsAndNamesTheLanguage() {
    assertThat(text(AtomFormat.write(FEED)))
        .contains(
            " xml:lang=\"sr-Latn\">",
            "href=\"https://rail.example.org/sr/news/strike-vote/\" hreflang=\"sr-Latn\"",
            "href=\"https://rail.example.org/news/strike-vote/\" hreflang=\"en\"");
  }

  @Test
  void atomHasTwoDatesOfItsContent() {
    assertThat(text(AtomFormat.write(FEED)))
        .contains(
            "<updated>2026-11-21T09:00:00Z</updated><published>2026-11-20T09:00:00Z</published>");
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
