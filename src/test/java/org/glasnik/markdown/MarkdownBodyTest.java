package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.markdown.Bodies.PATH;
import static org.glasnik.markdown.Bodies.body;
import static org.glasnik.markdown.Bodies.html;

import org.glasnik.language.Quotes;
import org.glasnik.source.SourceSpan;
import org.junit.jupiter.api.Test;

class MarkdownBodyTest {

  @Test
  void headingsHaveLevelIdAndText() {
    assertThat(body("## Pay & *pensions*\n\n### Who votes?\n").headings())
        .containsExactly(
            new Heading(2, "pay-pensions", "Pay & pensions"),
            new Heading(3, "who-votes", "Who votes?"));
  }

  @Test
  void headingsWithTheSameTextHaveDifferentIds() {
    assertThat(body("## Vote\n\n## Vote\n\n## ???\n").headings())
        .extracting(Heading::id)
        .containsExactly("vote", "vote-2", "section");
  }

  @Test
  void anIdNeverMeetsThoseOfThePageAroundIt() {
    assertThat(body("## Main\n").headings()).extracting(Heading::id).containsExactly("main-2");
  }

  @Test
  void aLinkKnowsWhereItsTargetStandsInTheFile() {
    MarkdownBody body =
        new MarkdownParser(new MarkdownOptions(Quotes.ENGLISH, RawHtml.ESCAPE))
            .parse(PATH, "Први ред.\n\n> 𝔘nd [текст](../news/vote.md \"Т\").\n", 8);
    assertThat(body.links())
        .containsExactly(
            new Link(Link.Kind.LINK, "../news/vote.md", new SourceSpan(PATH, 10, 15, 15)));
  }

  @Test
  void aReferenceLinkIsWhereTheReferenceIsDefined() {
    assertThat(body("See [the vote][v].\r\n\r\n[v]: vote.md\r\n").links())
        .containsExactly(new Link(Link.Kind.LINK, "vote.md", new SourceSpan(PATH, 3, 6, 7)));
  }

  @Test
  void aTextOfBlanksIsEmpty() {
    assertThat(body(" \n\n[x]: y.md\n").isEmpty()).isTrue();
    assertThat(body("x").isEmpty()).isFalse();
  }

  @Test
  void plainTextHasNoMarkup() {
    assertThat(body("## A\n\nOne *two*\n`three`[^1].\n\n- x\n- [y](z.md)\n\n[^1]: n\n").plainText())
        .isEqualTo("A\n\nOne two three.\n\n– x\n– y");
  }

  @Test
  void aLinkWithoutTargetOnThisPageStaysText() {
    BodyContext nowhere =
        new BodyContext() {
          @Override
          public LinkTarget target(Link link) {
            return LinkTarget.NONE;
          }

          @Override
          public String message(String key) {
            return key;
          }
        };
    StringBuilder out = new StringBuilder();
    body("[a](b.md) ![c](d.png)").writeHtml(nowhere, out);
    assertThat(out.toString().strip()).isEqualTo("<p><a>a</a> </p>");
  }

  @Test
  void severalBodiesOfOnePageKeepTheirIdsApart() {
    BodyContext second =
        new BodyContext() {
          @Override
          public LinkTarget target(Link link) {
            return LinkTarget.inside(link.target());
          }

          @Override
          public String message(String key) {
            return key;
          }

          @Override
          public String idPrefix() {
            return "b-";
          }
        };
    StringBuilder out = new StringBuilder();
    body("## Vote\n\n[up](#vote)\n").writeHtml(second, out);
    assertThat(out.toString())
        .isEqualTo("<h2 id=\"b-vote\">Vote</h2>\n<p><a href=\"#b-vote\">up</a></p>\n");
  }

  @Test
  void templateTextIsJustText() {
    assertThat(html("Costs ${price} <#if x> {{title}} [=x] {see below}"))
        .isEqualTo("<p>Costs ${price} &lt;#if x&gt; {{title}} [=x] {see below}</p>");
  }
}
