package org.glasnik.content.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDigestTest {

  private static final String SEEN =
      """
      ---
      title: The vote is in
      date: 2026-11-20
      summary: More than nine in ten.
      topics: [wages]
      image: {src: vote.jpg, alt: A ballot box, credit: Mira}
      ---

      First paragraph.

      ## Pay

      Second paragraph, with a [link](https://a.example.org/).

      Third paragraph.
      """;

  @Test
  void itIsOneLineThatYamlTakesForOneText() {
    String digest = SourceDigest.of(Texts.news(SEEN)).toString();
    assertThat(digest)
        .matches("v1;title=.{5};summary=.{5};image\\.alt=.{5};body=p.{5}\\.h.{5}\\.p.{5}\\.p.{5}")
        .matches("[\\w;=.-]+");
    assertThat(SourceDigest.parse(digest).orElseThrow()).hasToString(digest);
  }

  @Test
  void nothingIsStaleWhereNothingChanged() {
    assertThat(changes(SEEN)).isEmpty();
  }

  @Test
  void whiteSpaceCommentsAndSharedFactsMakeNothingStale() {
    assertThat(
            changes(
                SEEN.replace("First paragraph", "First\nparagraph")
                    .replace("The vote is in", "\"The vote  is in\"")
                    .replace("topics: [wages]", "topics: [] # none")
                    .replace("2026-11-20", "2026-11-21")
                    .replace("vote.jpg", "other.jpg")
                    .replace("## Pay", "<!-- is this right? -->\n\n##   Pay")
                    .replace("Third paragraph.", "Third <!-- really? --> paragraph.")))
        .isEmpty();
  }

  @Test
  void aChangedParagraphIsToldWithItsPlace() {
    assertThat(changes(SEEN.replace("Third paragraph.", "Another third paragraph.")))
        .containsExactly("changed: paragraph 3 (line 15: »Another third paragraph.«)");
  }

  @Test
  void aChangedHeadingIsToldWithItsWords() {
    assertThat(changes(SEEN.replace("## Pay", "## Wages")))
        .containsExactly("changed: heading »Wages« (line 11)");
  }

  @Test
  void aChangedLinkIsAChange() {
    assertThat(changes(SEEN.replace("a.example", "b.example")))
        .containsExactly("changed: paragraph 2 (line 13: »Second paragraph, with a link.«)");
  }

  @Test
  void anInsertedParagraphIsOneChange() {
    assertThat(changes(SEEN.replace("## Pay", "Inserted here.\n\n## Pay")))
        .containsExactly("new: paragraph 2 (line 11: »Inserted here.«)");
  }

  @Test
  void aMovedParagraphIsOneChange() {
    assertThat(
            changes(
                SEEN.replace("Third paragraph.\n", "")
                    .replace("First paragraph.", "Third paragraph.\n\nFirst paragraph.")))
        .containsExactly("moved: paragraph 1 (line 9: »Third paragraph.«)");
  }

  @Test
  void whatIsGoneIsCounted() {
    assertThat(
            changes(
                SEEN.replace("First paragraph.\n", "")
                    .replace("Third paragraph.\n", "")
                    .replace("summary: More than nine in ten.\n", "")))
        .containsExactly("gone: summary", "gone: 2 paragraphs");
  }

  @Test
  void changedFieldsAreToldByName() {
    assertThat(changes(SEEN.replace("The vote", "A vote").replace("A ballot", "The ballot")))
        .containsExactly(
            "changed: title (line 2: »A vote is in«)",
            "changed: image.alt (line 6: »The ballot box«)");
  }

  @Test
  void anEntryThatIsPutIntoAListIsOneChange() {
    String before = "---\ntitle: T\nchat: {telegram: Hey}\n---\n";
    SourceDigest seen = digest(before);
    Original now = Texts.news("---\ntitle: T\nchat:\n  telegram: Hey\n  weChat: Hi\n---\n");
    assertThat(DigestComparison.changes(seen, now))
        .extracting(SourceChange::sentence)
        .containsExactly("new: chat.weChat (line 5: »Hi«)");
  }

  @Test
  void anyNumberOfDigestsIsRead() {
    String text = "v1;title=abcde;body=" + "paaaaa.".repeat(100_000) + "paaaaa";
    assertThat(SourceDigest.parse(text).orElseThrow()).hasToString(text);
  }

  @Test
  void whatComesAfterAThousandBlocksHasOneDigest() {
    String digest = SourceDigest.of(Texts.news(paragraphs(12_000))).toString();
    assertThat(digest).hasSizeLessThan(8_000);
    assertThat(changes(paragraphs(12_000), paragraphs(12_000))).isEmpty();
  }

  @Test
  void aChangeInTheRestOfAVeryLongTextIsAChange() {
    String seen = paragraphs(1_200);
    assertThat(changes(seen, seen.replace("Text 1100.", "Other.")))
        .containsExactly("changed: rest of the text (line 2005: »Text 1000.«)");
    assertThat(changes(seen, seen.replace("Text 3.", "Other.")))
        .containsExactly("changed: paragraph 4 (line 11: »Other.«)");
    assertThat(changes(seen, paragraphs(1_000))).containsExactly("gone: 1 rest of the text");
  }

  @Test
  void whatIsPushedIntoTheRestIsNotTakenForGone() {
    String seen = paragraphs(1_200);
    assertThat(changes(seen, seen.replace("Text 0.", "Inserted.\n\nText 0.")))
        .containsExactly(
            "new: paragraph 1 (line 5: »Inserted.«)",
            "changed: rest of the text (line 2005: »Text 999.«)");
  }

  @Test
  void aTextThatIsTurnedAroundIsComparedBlockByBlock() {
    StringBuilder turned = new StringBuilder("---\ntitle: T\n---\n");
    for (int i = 999; i >= 0; i--) {
      turned.append("\nText ").append(i).append(".\n");
    }
    assertThat(changes(paragraphs(1_000), turned.toString()))
        .hasSize(999)
        .allMatch(change -> change.startsWith("moved: paragraph "));
  }

  @Test
  void ofAMovedBlockThatStoodThereTwiceOneIsGone() {
    assertThat(
            changes(
                SEEN.replace("## Pay", "Third paragraph.\n\n## Pay"),
                SEEN.replace("Third paragraph.\n", "")
                    .replace("First paragraph.", "Third paragraph.\n\nFirst paragraph.")))
        .containsExactly("moved: paragraph 2 (line 11: »First paragraph.«)", "gone: 1 paragraph");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7f3a",
        "v1;body=",
        "v1;body=z12345",
        "v1;title",
        "v2;title=abc",
        "\"",
        "v1;=a",
        "v1;a=b..c"
      })
  void aDigestThatSomebodyWroteByHandIsNone(String text) {
    assertThat(SourceDigest.parse(text)).isEmpty();
  }

  @Test
  void aDigestOfAnotherVersionIsKnownForWhatItIs() {
    assertThat(SourceDigest.isOfOtherVersion("v2;title=abc")).isTrue();
    assertThat(SourceDigest.isOfOtherVersion("v1;title=abc")).isFalse();
    assertThat(SourceDigest.isOfOtherVersion("seen in May")).isFalse();
  }

  private static String paragraphs(int count) {
    StringBuilder text = new StringBuilder("---\ntitle: T\n---\n");
    for (int i = 0; i < count; i++) {
      text.append("\nText ").append(i).append(".\n");
    }
    return text.toString();
  }

  private static List<String> changes(String now) {
    return changes(SEEN, now);
  }

  private static List<String> changes(String seen, String now) {
    return DigestComparison.changes(digest(seen), Texts.news(now)).stream()
        .map(SourceChange::sentence)
        .toList();
  }

  /** As it is read from a file. */
  private static SourceDigest digest(String text) {
    return SourceDigest.parse(SourceDigest.of(Texts.news(text)).toString()).orElseThrow();
  }
}
