package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.markdown.Bodies.body;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that keep Markdown parsers busy for ever, or that take their stack away. */
class MarkdownBombsTest {

  private static final int LENGTH = 30_000;

  private static final int LINES = 5_000;

  static Stream<String> bombs() {
    return Stream.of(
            "[a](<b",
            "a <?",
            "`a``b``",
            "* ",
            "> ",
            "- ",
            "1. ",
            "[",
            "]",
            "![",
            "[a][",
            "[a](",
            "[a]",
            "[a][b]",
            "*a **b ",
            "**a *b",
            "_a__b ",
            "<",
            "<a b=\"",
            "<!--",
            "<![CDATA[",
            "&",
            "&#x",
            "\\",
            "[\\",
            "~~a ",
            "|",
            "|a|b\n",
            "|-|-\n",
            "[^",
            "[^a]",
            "[^a]: b\n",
            "[a]: b\n",
            "[a]: b \"",
            "{#a}",
            "{a=b ",
            "x{.a}",
            "!!! note\n",
            "::: note\n",
            "::: quote\nby: x\n",
            "a\n: b\n",
            "- [ ] ",
            "- [ ] a\n",
            "\"",
            "'",
            "--",
            "`",
            "```\na\n",
            "#",
            "# a\n",
            "a\n=\n",
            "- - ",
            "\t",
            "a  \n",
            "a\\\n",
            "\r",
            "\u0000",
            "http://",
            "www.",
            "a@b",
            "<a@b.c>",
            "<div>\n",
            "<details>\n",
            "*",
            "**",
            "*_",
            "[a](b)",
            "[![a](b)](c)",
            "[a](((",
            "(",
            "\ud835",
            "- a\n  - b\n",
            "+ a\n\n",
            "[a]\n",
            "`\n",
            "<\n",
            "a\n-\n")
        .map(unit -> unit.repeat(LENGTH / unit.length()));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  @Timeout(5)
  void repeatedShapesAreReadOrRefusedInTime(String bomb) {
    MarkdownBody body = body(bomb);
    assertThat(Bodies.html(body).length() + body.problems().size() + body.plainText().length())
        .isNotNegative();
  }

  @Test
  @Timeout(5)
  void manySmallBombsInOneTextAreReadInTime() {
    assertThat(body(("**a *b".repeat(300) + "\n\n").repeat(250)).problems()).isEmpty();
  }

  @Test
  @Timeout(5)
  void backslashesAfterAnOpenBracketAreRead() {
    assertThat(body("[a][" + "\\.".repeat(400) + "\n\n[" + "\\".repeat(640)).problems()).isEmpty();
  }

  @Test
  @Timeout(5)
  void manyListsInsideEachOtherAreRefusedAtTheirLine() {
    StringBuilder text = new StringBuilder("Before.\n\n");
    for (int depth = 0; depth < 200; depth++) {
      text.append("  ".repeat(depth)).append("- a\n");
    }
    assertThat(Bodies.problems(text.toString()))
        .containsExactly("51:99+0 markdown-limit: quotes, lists or emphasis are nested too deep");
  }

  @Test
  @Timeout(5)
  void oneLineOfManyQuotesIsRefused() {
    assertThat(Bodies.problems("a\n\n" + "> ".repeat(LINES)))
        .containsExactly(
            "3:1+0 markdown-limit: quotes, lists or notes are nested more than 24 deep");
  }

  @Test
  void aTextOfMoreThanHalfAMillionCharactersIsRefused() {
    MarkdownBody body = body("word ".repeat(110_000));
    assertThat(Bodies.problems(body))
        .containsExactly("1:1+0 markdown-limit: the text has more than 524288 characters");
    assertThat(body.isEmpty()).isTrue();
    assertThat(body.plainText()).isEmpty();
    assertThat(body.feedHtml(Bodies.PAGE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "**a ", "[", "> ", "- ", "![", "_", "~~", "::: note\n\n"})
  @Timeout(5)
  void nestingIsHeldInASmallStack(String opener) throws InterruptedException {
    MarkdownBody[] read = new MarkdownBody[1];
    Thread thread =
        new Thread(null, () -> read[0] = body(opener.repeat(900)), "small", 256 * 1024L);
    thread.start();
    thread.join();
    assertThat(read[0]).isNotNull();
  }

  @Test
  @Timeout(5)
  void aTableOfAThousandRowsIsNoBomb() {
    String table = "| a | b |\n|---|--:|\n" + "| **bold** | [x](y.md) |\n".repeat(1_000);
    MarkdownBody body = body(table);
    assertThat(body.problems()).isEmpty();
    assertThat(body.links()).hasSize(1_000);
  }
}
