package org.glasnik.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceExcerptTest {

  @Test
  void caretsStandUnderThePlace() {
    assertThat(shown("title: Pay\nembargo: 1 December\n", 2, 10, 10))
        .isEqualTo(
            """
            embargo: 1 December
                     ^^^^^^^^^^""");
  }

  @Test
  void aPointHasOneCaret() {
    assertThat(shown("a: \"b", 1, 4, 0)).isEqualTo("a: \"b\n   ^");
  }

  @Test
  void aPlaceBehindTheLineIsPointedAtItsEnd() {
    assertThat(shown("ab", 1, 9, 4)).isEqualTo("ab\n  ^");
  }

  @Test
  void tabsAreSpread() {
    assertThat(shown("a\tb: c", 1, 3, 1)).isEqualTo("a   b: c\n    ^");
  }

  @Test
  void wideCharactersTakeTwoCells() {
    assertThat(shown("団結: да", 1, 5, 2)).isEqualTo("団結: да\n      ^^");
  }

  @Test
  void combiningMarksTakeNone() {
    assertThat(shown("kovac\u030c: x", 1, 9, 1)).isEqualTo("kovac\u030c: x\n       ^");
  }

  @Test
  void invisibleAndControllingCharactersAreSpelledOut() {
    assertThat(shown("a\u202eb\u001b[31mc", 1, 3, 1))
        .isEqualTo("a<U+202E>b<U+001B>[31mc\n         ^");
  }

  @Test
  void longLinesAreCutAroundThePlace() {
    String line = "x".repeat(500) + "HERE" + "y".repeat(500);
    String shown = shown(line, 1, 501, 4);
    assertThat(shown.lines().toList().get(0))
        .isEqualTo("…" + "x".repeat(40) + "HERE" + "y".repeat(66) + "…");
    assertThat(shown.lines().toList().get(1)).isEqualTo(" ".repeat(41) + "^^^^");
  }

  @Test
  void aPlaceLongerThanTheCutIsMarkedAsFarAsItIsShown() {
    SourceExcerpt excerpt = SourceExcerpt.of(span(1, 1, 1000), "z".repeat(1000)).orElseThrow();
    assertThat(excerpt.carets()).isEqualTo(110);
  }

  @Test
  void everyKindOfLineEndEndsALine() {
    String text = "one\r\ntwo\rthree\nfour";
    assertThat(SourceExcerpt.line(text, 2)).contains("two");
    assertThat(SourceExcerpt.line(text, 3)).contains("three");
    assertThat(SourceExcerpt.line(text, 4)).contains("four");
    assertThat(SourceExcerpt.line(text, 5)).isEmpty();
  }

  @Test
  void aFileAsAWholeHasNoExcerpt() {
    assertThat(SourceExcerpt.of(SourceSpan.whole(SourcePath.of("a.md")), "text")).isEmpty();
  }

  @Test
  void theByteOrderMarkIsNoColumn() {
    assertThat(shown("\ufefftitle: x", 1, 1, 5)).isEqualTo("title: x\n^^^^^");
  }

  private static String shown(String text, int line, int column, int length) {
    SourceExcerpt excerpt = SourceExcerpt.of(span(line, column, length), text).orElseThrow();
    return excerpt.line() + "\n" + excerpt.pointer();
  }

  private static SourceSpan span(int line, int column, int length) {
    return new SourceSpan(SourcePath.of("a.md"), line, column, length);
  }
}
