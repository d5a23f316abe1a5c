package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommentsTest {

  private static final String COMMENT = "<!--\nsecret\n\n## secret\n\n- secret\n-->\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Text.",
        "## Heading",
        "- ",
        "- entry",
        "> quote",
        "| a |\n|---|\n| b |",
        "Term\n: Definition",
        "!!! note \"x\"\n    text",
        "::: note\ntitle: x\n\ntext\n:::",
        "[a]: https://a.example.org/",
        "```\ncode\n```"
      })
  void aCommentIsSeenNowhereWhateverStandsAboveIt(String above) {
    String text = above + "\n\n" + COMMENT + "\nAfter.\n";
    assertThat(Bodies.html(text)).contains("After.").doesNotContain("secret");
    assertThat(Bodies.safeHtml(text)).contains("After.").doesNotContain("secret");
    assertThat(Bodies.body(text).feedHtml(Bodies.PAGE)).doesNotContain("secret");
    assertThat(Bodies.body(text).plainText()).doesNotContain("secret");
    assertThat(Bodies.problems(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Term\n: Definition\n", "!!! note \"x\"\n    text\n", "<div>\n"})
  void aCommentThatIsCutInTwoIsAnErrorAndNotPublished(String above) {
    assertThat(Bodies.problems(above + COMMENT))
        .anyMatch(
            problem ->
                problem.endsWith("this comment has no end: what stands in it would be published"));
  }

  @Test
  void aCommentBelowCodeWithoutEndIsAnError() {
    assertThat(Bodies.problems("```\ncode\n\n" + COMMENT))
        .containsExactly(
            "1:1+3 comment: this code has no end: the comments below it would be published with it");
    assertThat(Bodies.problems("```\ncode\n")).isEmpty();
  }

  @Test
  void wordsInTheLineOfACommentAreNotLostInSilence() {
    assertThat(Bodies.problems("<!-- original --> Translation.\n"))
        .containsExactly("1:1+30 comment: what stands in a line with a comment is not shown");
    assertThat(Bodies.problems("<!-- one --> <!-- two -->\n")).isEmpty();
  }
}
