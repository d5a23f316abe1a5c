package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.glasnik.markdown.Bodies.body;
import static org.glasnik.markdown.Bodies.html;
import static org.glasnik.markdown.Bodies.problems;

import java.util.List;
import org.glasnik.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksAndPicturesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "//example.org/x",
        "/\\\\example.org"
      })
  void aTargetThatNoReaderShouldFollowIsAnErrorAndIsNotWritten(String target) {
    MarkdownBody body = body("[text](" + target + ")");
    assertThat(body.problems()).singleElement().matches(Problem::isError);
    assertThat(body.links()).isEmpty();
    assertThat(html(body)).isEqualTo("<p>text</p>");
  }

  @Test
  void aLinkWithoutTargetIsAnError() {
    assertThat(problems("see [this]()")).containsExactly("1:12+0 link: the link has no target");
  }

  @Test
  void aLinkToNoHeadingOfTheTextIsToldWithTheNearest() {
    assertThat(body("## Who may vote\n\n[x](#who-my-vote) [y](#who-may-vote)").problems())
        .extracting(Problem::what, Problem::hint, problem -> problem.span().column())
        .containsExactly(
            tuple(
                "no heading of this text has the id \"who-my-vote\"",
                "did you mean \"who-may-vote\"?",
                5));
  }

  @Test
  void twoPairsOfBracketsThatNameNothingAreAnError() {
    assertThat(problems("a [text][name] and [sic]"))
        .containsExactly("1:3+12 link: nothing in this text says where [name] leads");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          see https://example.org/a_b.        | https://example.org/a_b
          (see https://example.org/x)         | https://example.org/x
          www.example.org/ž is new            | https://www.example.org/ž
          office@rail.example.org, please     | mailto:office@rail.example.org
          <https://example.org/a>             | https://example.org/a
          <office@rail.example.org>           | mailto:office@rail.example.org
          [a](<https://example.org/a b>)      | https://example.org/a%20b
          [a](https://example.org/?q=é&x=100%)| https://example.org/?q=é&x=100%25
          [a](../news/vote.md#who)            | ../news/vote.md#who
          [a](id:rail:vote)                   | id:rail:vote
          [a](tel:+38733000000)               | tel:+38733000000
          [a](<my file.pdf>)                  | my file.pdf
          """)
  void whatIsLinkedIsTheTarget(String text, String target) {
    assertThat(body(text).links()).extracting(Link::target).containsExactly(target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"`https://example.org`", "[https://example.org](x.md)", "ftp://x.org/a"})
  void anAddressInCodeOrInALinkIsNotLinkedAgain(String text) {
    assertThat(body(text).links()).extracting(Link::target).doesNotContain("https://example.org");
  }

  @Test
  void aBareAddressStandsWhereItWasWritten() {
    assertThat(body("Line.\n> Писма на office@rail.example.org и \\* www.x.org.\n").links())
        .extracting(link -> link.span().line() + ":" + link.span().column())
        .containsExactly("2:12", "2:41");
  }

  @Test
  void aPictureAloneIsAFigure() {
    assertThat(html("![Banner](a.jpg \"The 'line'\")\n"))
        .isEqualTo(
            "<figure class=\"figure\"><img src=\"/img/a.jpg\" alt=\"Banner\" width=\"640\""
                + " height=\"480\" decoding=\"async\"><figcaption>The ‘line’</figcaption></figure>");
  }

  @Test
  void onlyTheFirstPictureIsLoadedAtOnce() {
    assertThat(html("a ![b](c.png) ![d](e.png)"))
        .isEqualTo(
            "<p>a <img src=\"/img/c.png\" alt=\"b\" width=\"640\" height=\"480\" decoding=\"async\">"
                + " <img src=\"/img/e.png\" alt=\"d\" width=\"640\" height=\"480\" loading=\"lazy\""
                + " decoding=\"async\"></p>");
  }

  @Test
  void aPictureMustBeDescribedUnlessItShowsNothing() {
    assertThat(problems("a ![](b.png)"))
        .containsExactly("1:3+10 alt: the picture is not described");
    assertThat(problems("a ![](b.png){.decorative}")).isEmpty();
  }

  @Test
  void aPictureOfAnotherSiteIsAnError() {
    MarkdownBody body = body("a ![b](https://example.org/x.png)");
    assertThat(problems(body))
        .containsExactly(
            "1:8+25 image: a picture must lie in the workspace: a page asks no other site for"
                + " anything");
    assertThat(html(body)).isEqualTo("<p>a b</p>");
  }

  @Test
  void aPictureMayBeALink() {
    assertThat(body("[![b](c.png)](d.md)").links())
        .extracting(Link::kind)
        .containsExactly(Link.Kind.LINK, Link.Kind.IMAGE);
  }

  @Test
  void attributesAreThoseOfAList() {
    assertThat(html("[a](b.md){lang=sq hreflang=sq .more}"))
        .isEqualTo("<p><a href=\"b.md\" class=\"more\" lang=\"sq\" hreflang=\"sq\">a</a></p>");
    assertThat(html("## Title {#my-id}\n")).isEqualTo("<h2 id=\"my-id\">Title</h2>");
    assertThat(html("*word*{lang=sr-Latn}")).isEqualTo("<p><em lang=\"sr-Latn\">word</em></p>");
    assertThat(html("para {.lead}")).isEqualTo("<p class=\"lead\">para</p>");
  }

  @Test
  void everyOtherAttributeIsAnError() {
    assertThat(problems("a *b*{onclick=x} c\n\n*d*{lang=\"x y\"}\n\n## E {#main}\n\n*f*{dir=up}"))
        .containsExactly(
            "1:7+9 attribute: an element of a text cannot be given \"onclick\"",
            "3:5+10 attribute: \"x y\" is no language tag",
            "5:7+5 attribute: the id \"main\" is taken",
            "7:5+6 attribute: dir cannot be \"up\"");
  }

  @Test
  void targetsAreAskedForInTheOrderOfTheText() {
    List<Link> links =
        body("[a](1.md)[^1] ![b](2.png)\n\n- [c](3.md)\n\n[^1]: [d](4.md)\n").links();
    assertThat(links).extracting(Link::target).containsExactly("1.md", "2.png", "3.md", "4.md");
  }
}
