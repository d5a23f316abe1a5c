package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.glasnik.markdown.Bodies.body;
import static org.glasnik.markdown.Bodies.html;
import static org.glasnik.markdown.Bodies.problems;

import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;

class BlockMistakesTest {

  @Test
  void anUnknownBlockIsToldWithTheOneThatWasMeant() {
    assertThat(body("Text.\n\n::: figur\nsrc: a.jpg\n:::\n").problems())
        .extracting(Problem::what, Problem::hint, problem -> problem.span().column())
        .containsExactly(tuple("there is no block \"figur\"", "did you mean \"figure\"?", 5));
  }

  @Test
  void anUnknownFieldIsToldAtItsName() {
    assertThat(problems("::: figure\nsrc: a.jpg\nalt: A\ncaptoin: x\n:::\n"))
        .containsExactly("4:1+7 unknown-field: there is no field \"captoin\" here");
  }

  @Test
  void aMissingFieldIsToldAtTheBlock() {
    assertThat(problems("::: figure\nalt: A\n:::\n"))
        .containsExactly("1:5+6 src: \"src\" is missing");
  }

  @Test
  void aFigureWithoutDescriptionIsAnError() {
    assertThat(problems("::: figure\nsrc: a.jpg\n:::\n"))
        .containsExactly("2:6+5 alt: the picture is not described");
  }

  @Test
  void fieldsInsideAQuoteKeepTheirColumns() {
    assertThat(problems("> ::: figure\n> sorc: a.jpg\n> alt: A\n> :::\n"))
        .contains("2:3+4 unknown-field: there is no field \"sorc\" here");
  }

  @Test
  void anOpenBlockIsToldWhereItBegins() {
    assertThat(problems("::: note\ntext\n"))
        .containsExactly("1:1+3 block: the block \"note\" is not closed");
  }

  @Test
  void colonsThatCloseNothingAreTold() {
    assertThat(problems("a\n\n:::\n")).containsExactly("3:1+3 block: no block is open here");
  }

  @Test
  void wordsBehindTheNameAreTold() {
    assertThat(body("::: note Who votes\nAll.\n:::\n").problems())
        .extracting(Problem::hint)
        .containsExactly("write it into a field on the next line, such as title: Who votes");
  }

  @Test
  void textInABlockOfFieldsIsTold() {
    assertThat(problems("::: figure\nsrc: a.jpg\nalt: A\n\nSome text.\n:::\n"))
        .containsExactly("5:1+10 block: the block \"figure\" holds fields only, no text");
  }

  @Test
  void aBlockOfTextWithoutTextIsTold() {
    assertThat(problems("::: quote\nby: Ana\n:::\n"))
        .containsExactly("1:5+5 block: the block \"quote\" has no text");
  }

  @Test
  void whatABrokenBlockSaysIsNotLost() {
    assertThat(html("::: qoute\nWe *stay*.\n:::\n")).isEqualTo("<p>We <em>stay</em>.</p>");
  }

  @Test
  void anUnknownAdmonitionIsTold() {
    assertThat(problems("!!! warnin \"x\"\n    a\n"))
        .containsExactly("1:5+6 block: there is no note \"warnin\"");
  }

  @Test
  void aPhoneNumberAndAnAddressMustBeSome() {
    assertThat(problems("::: contact\nname: A\nphone: call us\nemail: a at b\n:::\n"))
        .containsExactly(
            "3:8+7 phone: \"call us\" is no phone number",
            "4:8+6 email: \"a at b\" is no e-mail address");
  }

  @Test
  void anEmbedMustBeAWebAddress() {
    assertThat(problems("::: embed\nurl: javascript:alert(1)\ntitle: x\n:::\n"))
        .containsExactly("2:6+19 url: \"javascript:alert(1)\" is not a web address");
  }

  @Test
  void aDownloadMustLieInTheWorkspace() {
    assertThat(problems("::: downloads\nfiles: [{src: https://x.org/a.pdf, title: A}]\n:::\n"))
        .containsExactly("2:15+19 src: a download must lie in the workspace");
  }

  @Test
  void aListOfDownloadsWithoutFilesIsTold() {
    assertThat(problems("::: downloads\ntitle: x\n:::\n"))
        .extracting(problem -> problem.substring(problem.indexOf(' ') + 1))
        .containsExactly("files: the list has no files");
  }
}
