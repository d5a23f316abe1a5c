package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glasnik.language.Languages;
import org.glasnik.markdown.BodyBlock.Kind;
import org.glasnik.source.SourcePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyBlocksTest {

  @Test
  void aTextIsCutWhereItsBlocksEndNotWhereItsLinesAreEmpty() {
    List<BodyBlock> blocks =
        blocks(
            """
            ## Heading
            Text below it
            in two lines.

            - one

              still one
            - two

            ```java
            a

            b
            ```
            """);
    assertThat(blocks)
        .extracting(BodyBlock::kind)
        .containsExactly(Kind.HEADING, Kind.PARAGRAPH, Kind.LIST, Kind.CODE);
    assertThat(blocks.get(2).source()).isEqualTo("- one\n\n  still one\n- two");
    assertThat(blocks.get(3).source()).isEqualTo("```java\na\n\nb\n```");
    assertThat(blocks).extracting(block -> block.span().line()).containsExactly(7, 8, 11, 16);
  }

  @Test
  void anEditorsBlockIsWholeWithItsFieldsItsTextAndItsLastLine() {
    String block = "::: note\ntitle: Friday\n\nThen it ends.\n\n- a\n- b\n:::";
    List<BodyBlock> blocks = blocks(block + "\n\nAfter.\n");
    assertThat(blocks).extracting(BodyBlock::kind).containsExactly(Kind.BLOCK, Kind.PARAGRAPH);
    assertThat(blocks.get(0).source()).isEqualTo(block);
  }

  @Test
  void commentsAreNoBlocks() {
    assertThat(blocks("<!-- a\n\n## b -->\n\nText.\n\n<!-- c -->\n"))
        .extracting(BodyBlock::source)
        .containsExactly("Text.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "one two three ~ one two\\nthree",
        "one two ~ one  two",
        "one two ~ one\u00a0two",
        "one two ~ one <!-- remark --> two",
        "> one two\\n> three ~ > one\\n> two three",
        "> one two ~ > one\\ntwo",
        "- one two ~ - one\\n  two",
        "- one\\n- two ~ * one\\n* two",
        "1. one\\n2. two ~ 1. one\\n1. two",
        "| a | b |\\n|---|---|\\n| c | d | ~ |a|b|\\n|-|-|\\n|c|d|",
        "<div>\\none <!-- a --> two<!-- b -->\\n</div> ~ <div>\\none two\\n</div>",
        "## One ~ ## One ##",
        "## One ~ One\\n---",
        "::: figure\\nsrc: a.jpg\\nalt: A\\n::: ~ ::: figure\\nalt: \"A\"\\n# why\\nsrc: a.jpg\\n:::",
        "中文好 ~ 中文\\n好",
        "\u00e9 ~ e\u0301"
      })
  void howItIsWrittenDownDoesNotCount(String one, String other) {
    assertThat(normal(one)).isEqualTo(normal(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "one two ~ one too",
        "[a](https://a.example/) ~ [a](https://b.example/)",
        "## One ~ ### One",
        "## One {#one} ~ ## One {#two}",
        "- one\\n- two ~ - one two",
        "- [ ] one ~ - [x] one",
        "one **two** ~ one two",
        "::: figure\\nsrc: a.jpg\\nalt: A\\n::: ~ ::: figure\\nsrc: a.jpg\\nalt: B\\n:::",
        "[a]: https://a.example/ ~ [a]: https://b.example/"
      })
  void whatItSaysCounts(String one, String other) {
    assertThat(normal(one)).isNotEqualTo(normal(other));
  }

  @Test
  @Timeout(value = 5, threadMode = ThreadMode.SEPARATE_THREAD)
  void commentsInHtmlThatNeverEndAreLookedForOnce() {
    String block = "<pre>\n" + ("<!-- ".repeat(1_000) + "\n\n").repeat(100) + "</pre>";
    assertThat(blocks(block).get(0).normal()).startsWith("<pre> <!-- <!-- ");
  }

  @Test
  void whatStandsReadyKeepsMarksAndFactsAndLeavesWordsOut() {
    assertThat(ready("## How to join {#join}")).isEqualTo("## {#join}");
    assertThat(ready("A paragraph\nin two lines.")).isEmpty();
    assertThat(ready("- one\n  - inner\n- [x] two")).isEqualTo("- \n  - \n- [x] ");
    assertThat(ready("| Depot | Workers |\n|:--|--:|\n| North | 120 |"))
        .isEqualTo("|  |  |\n|:--|--:|\n|  | 120 |");
    assertThat(ready("[^1]: The note.")).isEqualTo("[^1]: ");
    assertThat(ready("[law]: https://law.example.org/12"))
        .isEqualTo("[law]: https://law.example.org/12");
    assertThat(ready("[law]: https://law.example.org/12 \"The law\""))
        .isEqualTo("[law]: https://law.example.org/12 \"\"");
    assertThat(ready("::: figure\nsrc: a.jpg\nalt: Workers\ncredit: Mira\n:::"))
        .isEqualTo("::: figure\nsrc: a.jpg\nalt: \ncredit: \n:::");
    assertThat(ready("::: downloads\nfiles:\n  - {src: a.pdf, title: A}\n:::"))
        .isEqualTo("::: downloads\nfiles:\n  - src: a.pdf\n    title: \n:::");
    assertThat(ready("::: facts\ntitle: In short\n\n- one\n- two\n:::"))
        .isEqualTo("::: facts\ntitle: \n\n- \n- \n:::");
  }

  @Test
  void codeIsKeptAsItIs() {
    assertThat(blocks("```\nx --> y\n```\n").get(0).isKept()).isTrue();
    assertThat(blocks("Text.\n").get(0).isKept()).isFalse();
  }

  @Test
  void theWordsAreThoseThatAReaderSees() {
    assertThat(blocks("The **depot**\n[stays](x.md).").get(0).words())
        .isEqualTo("The depot stays.");
    assertThat(blocks("| a | b |\n|---|---|\n| c | d |").get(0).words()).isEqualTo("a | b c | d");
  }

  private static String normal(String text) {
    return blocks(text.replace("\\n", "\n")).get(0).normal();
  }

  private static String ready(String text) {
    return blocks(text).get(0).ready();
  }

  private static List<BodyBlock> blocks(String text) {
    MarkdownOptions options =
        new MarkdownOptions(Languages.builtIn().get("en").quotes(), RawHtml.ESCAPE);
    return new MarkdownParser(options).parse(SourcePath.of("a.md"), text, 7).blocks();
  }
}
