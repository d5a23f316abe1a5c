package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.markdown.Syntax.ADDRESSES;
import static org.glasnik.markdown.Syntax.ADMONITIONS;
import static org.glasnik.markdown.Syntax.ATTRIBUTES;
import static org.glasnik.markdown.Syntax.BLOCKS;
import static org.glasnik.markdown.Syntax.DEFINITIONS;
import static org.glasnik.markdown.Syntax.FOOTNOTES;
import static org.glasnik.markdown.Syntax.SCRIPT_MARKS;
import static org.glasnik.markdown.Syntax.STRIKETHROUGH;
import static org.glasnik.markdown.Syntax.TABLES;
import static org.glasnik.markdown.Syntax.TASKS;

import java.util.List;
import java.util.Random;
import org.glasnik.language.Quotes;
import org.junit.jupiter.api.Test;

class SyntaxTest {

  private static final List<String> PIECES =
      List.of(
          ":keep[",
          ":lat[a]",
          "*",
          "**",
          "_",
          "`",
          "``",
          "[",
          "]",
          "(u.md)",
          "](u.md)",
          "![",
          "<b>",
          "\\",
          "\n",
          "\n",
          "\n\n",
          "\n\n",
          "> ",
          "- ",
          "1. ",
          "  ",
          "    ",
          "\n## ",
          "a",
          "b",
          "c d",
          "ž",
          " ",
          " ",
          "&amp;",
          "<http://x.y>",
          "\n[r]: u.md\n",
          "[r]",
          "\n---\n",
          "\n```\n",
          "|",
          "|---|",
          "\n|a|b|\n|-|-|\n|c|d|\n",
          "[^1]",
          "\n[^1]: n\n",
          "{.x}",
          "{#y}",
          "{",
          "~~",
          "!!! note\n",
          "\n: d",
          "::: note\n",
          "\n:::\n",
          "[ ]",
          "- [x] ",
          "https://x.y/z",
          "www.a.b",
          "m@n.op",
          "\"",
          "'",
          "--",
          "...");

  @Test
  void ordinaryTextNeedsNothing() {
    assertThat(
            Syntax.of(
                """
                ## Why? Because!

                At 12:30, "we" [won](https://example.org/a), see <https://example.org/> and [r].
                - Ask {name}, ${x}, a@ b or ~5 % at example: **now**.

                [r]: https://example.org/b
                """))
        .isZero();
  }

  @Test
  void eachPartIsSeenByItsSigns() {
    assertThat(Syntax.of("|a|\n|-|")).isEqualTo(TABLES);
    assertThat(Syntax.of("a[^1]")).isEqualTo(FOOTNOTES);
    assertThat(Syntax.of("## A {#b}")).isEqualTo(ATTRIBUTES);
    assertThat(Syntax.of("[a](b){hreflang=sq}")).isEqualTo(ATTRIBUTES);
    assertThat(Syntax.of("~~a~~")).isEqualTo(STRIKETHROUGH);
    assertThat(Syntax.of("!!! note\n    a")).isEqualTo(ADMONITIONS);
    assertThat(Syntax.of("a\n: b")).isEqualTo(DEFINITIONS);
    assertThat(Syntax.of("> a\n> : b")).isEqualTo(DEFINITIONS);
    assertThat(Syntax.of("::: note\na\n:::")).isEqualTo(BLOCKS);
    assertThat(Syntax.of("- [x] a")).isEqualTo(TASKS);
    assertThat(Syntax.of("on :keep[Viber]")).isEqualTo(SCRIPT_MARKS);
    assertThat(Syntax.of("see https://a.b")).isEqualTo(ADDRESSES);
    assertThat(Syntax.of("see www.a.b")).isEqualTo(ADDRESSES);
    assertThat(Syntax.of("write to a@b.c")).isEqualTo(ADDRESSES);
  }

  /** A parser that knows more than a text needs must read the same. */
  @Test
  void aTextReadsTheSameWithAllPartsOfTheSyntax() {
    Random random = new Random(2026);
    for (int round = 0; round < 4_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(16); pieces >= 0; pieces--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String source = text.toString();
      int needed = Syntax.of(source);
      assertThat(html(source, needed)).as(source).isEqualTo(html(source, needed | Syntax.PARSER));
    }
  }

  private static String html(String text, int syntax) {
    MarkdownOptions options = new MarkdownOptions(Quotes.ENGLISH, RawHtml.SAFE_SUBSET);
    Lines lines = new Lines(Bodies.PATH, text, 1);
    BodyWriter writer = new BodyWriter(text, lines, syntax, options, Medium.PAGE, List.of());
    writer.document(Grammar.parse(text, syntax));
    StringBuilder out = new StringBuilder();
    writer.out.build().fill(Bodies.PAGE, out);
    return out.toString();
  }
}
