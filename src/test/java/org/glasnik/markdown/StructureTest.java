package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.markdown.Bodies.body;
import static org.glasnik.markdown.Bodies.html;
import static org.glasnik.markdown.Bodies.problems;

import org.junit.jupiter.api.Test;

class StructureTest {

  @Test
  void aTextHasNoHeadingOfLevelOne() {
    assertThat(html("# A\n")).isEqualTo("<h2 id=\"a\">A</h2>");
    assertThat(problems("# A\n"))
        .containsExactly(
            "1:1+3 heading: a text has no heading of level 1: the title of the page is one");
  }

  @Test
  void aJumpOverALevelIsToldAndTheOutlineStaysWhole() {
    String text = "### A\n\n##### B\n\n##### C\n\n#### D\n\n## E\n";
    assertThat(body(text).headings())
        .extracting(heading -> heading.level() + heading.text())
        .containsExactly("2A", "3B", "3C", "3D", "2E");
    assertThat(problems(text))
        .containsExactly(
            "1:1+5 heading: this heading jumps from level 1 to level 3",
            "3:1+7 heading: this heading jumps from level 3 to level 5");
  }

  @Test
  void aHeadingWithoutTextIsLeftOut() {
    assertThat(html("##\n\na")).isEqualTo("<p>a</p>");
    assertThat(problems("##\n\na")).containsExactly("1:1+2 heading: this heading has no text");
  }

  @Test
  void headingsMayBeUnderlined() {
    assertThat(html("Pay *and*\nleave\n---\n"))
        .isEqualTo("<h2 id=\"pay-and-leave\">Pay <em>and</em>\nleave</h2>");
  }

  @Test
  void listsAreTightOrLooseAsWritten() {
    assertThat(html("- a\n- b\n")).isEqualTo("<ul>\n<li>a</li>\n<li>b</li>\n</ul>");
    assertThat(html("3. a\n\n4. b\n"))
        .isEqualTo("<ol start=\"3\">\n<li><p>a</p></li>\n<li><p>b</p></li>\n</ol>");
    assertThat(html("- a\n  - b\n")).isEqualTo("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul></li>\n</ul>");
  }

  @Test
  void tasksAreBoxesWithNames() {
    assertThat(html("- [ ] a\n- [x] b\n"))
        .isEqualTo(
            """
            <ul>
            <li><input type="checkbox" disabled aria-label="{body.task_open}"> a</li>
            <li><input type="checkbox" disabled checked aria-label="{body.task_done}"> b</li>
            </ul>""");
  }

  @Test
  void termsHaveDefinitions() {
    assertThat(html("Term\n: one\n: *two*\n"))
        .isEqualTo("<dl>\n<dt>Term</dt>\n<dd>one</dd>\n<dd><em>two</em></dd>\n</dl>");
  }

  @Test
  void aTableCanBeScrolledAndHasItsCaptionFirst() {
    assertThat(html("| Year | Pay |\n|:----|---:|\n| 2025 | 1 \\| 2 |\n[The *pay*]\n"))
        .isEqualTo(
            """
            <div class="table" role="region" tabindex="0" aria-label="The pay">
            <table>
            <caption>The <em>pay</em></caption>
            <thead>
            <tr><th scope="col" class="align-start">Year</th><th scope="col" class="align-end">Pay</th></tr>
            </thead>
            <tbody>
            <tr><td class="align-start">2025</td><td class="align-end">1 | 2</td></tr>
            </tbody>
            </table>
            </div>""");
  }

  @Test
  void aRowWithTooManyCellsIsAnError() {
    assertThat(problems("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n"))
        .containsExactly("3:1+13 table: this row has 3 cells, the table has 2 columns");
  }

  @Test
  void footnotesAreNumberedAsTheyAreCalledAndLeadBack() {
    assertThat(html("A[^x] b[^y] c[^x].\n\n[^y]: Two.\n[^x]: One.\n"))
        .isEqualTo(
            """
            <p>A<sup class="footnote-ref"><a id="fnref:1" href="#fn:1" role="doc-noteref">1</a></sup> \
            b<sup class="footnote-ref"><a id="fnref:2" href="#fn:2" role="doc-noteref">2</a></sup> \
            c<sup class="footnote-ref"><a id="fnref:1:2" href="#fn:1" role="doc-noteref">1</a></sup>.</p>
            <section class="footnotes" role="doc-endnotes" aria-label="{body.footnotes}">
            <ol>
            <li id="fn:1"><p>One. <a class="footnote-back" href="#fnref:1" role="doc-backlink" \
            aria-label="{body.footnote_back}">↩︎</a> <a class="footnote-back" href="#fnref:1:2" \
            role="doc-backlink" aria-label="{body.footnote_back} 2">↩︎</a></p></li>
            <li id="fn:2"><p>Two. <a class="footnote-back" href="#fnref:2" role="doc-backlink" \
            aria-label="{body.footnote_back}">↩︎</a></p></li>
            </ol>
            </section>""");
  }

  @Test
  void footnotesThatNobodyCallsOrWritesAreTold() {
    assertThat(problems("A[^x].\n\n[^y]: Two.\n"))
        .containsExactly(
            "1:2+4 footnote: there is no footnote [^x]",
            "3:1+10 footnote: nothing calls the footnote [^y]");
  }

  @Test
  void codeIsLeftAloneAndCanBeScrolled() {
    assertThat(html("```html x\n<b>&amp;\n\"--\"\n```\n"))
        .isEqualTo(
            "<pre tabindex=\"0\"><code class=\"language-html\">&lt;b&gt;&amp;amp;\n"
                + "&quot;--&quot;\n</code></pre>");
    assertThat(html("a `` `b` `` c")).isEqualTo("<p>a <code>`b`</code> c</p>");
  }

  @Test
  void breaksAndEntitiesAreWhatTheyMean() {
    assertThat(html("a  \nb\\\nc\nd &copy; &#x416; &nope; \\&amp;"))
        .isEqualTo("<p>a<br>\nb<br>\nc\nd © Ж &amp;nope; &amp;amp;</p>");
  }

  @Test
  void whatHtmlForbidsDoesNotReachIt() {
    assertThat(html("a\u0000b\u0007c\ufffed\ud800e 😀 \u0085"))
        .isEqualTo("<p>a\ufffdbc\ufffdd\ufffde 😀 </p>");
  }

  @Test
  void linesMayEndAsOnWindows() {
    assertThat(html("## A\r\n\r\n- b\r\n- c\r\n\r\n```\r\nd\r\n```\r\n"))
        .isEqualTo(
            "<h2 id=\"a\">A</h2>\n<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n"
                + "<pre tabindex=\"0\"><code>d\n</code></pre>");
  }

  @Test
  void feedsGetNoIdsAndNoWrappers() {
    String feed = body("## A {#b}\n\n|a|\n|-|\n|b|\n\nc[^1]\n\n[^1]: d\n").feedHtml(Bodies.PAGE);
    assertThat(feed)
        .doesNotContain("id=", "<div", "href=\"#")
        .contains("<sup>1</sup>", "<hr>\n<ol>\n<li><p>d</p></li>");
  }

  @Test
  void textIsTheSameForEveryCallAndEveryThread() {
    MarkdownBody body = body("a[^1] [b](c.md)\n\n[^1]: d\n");
    assertThat(html(body)).isEqualTo(html(body));
    assertThat(body.plainText()).isEqualTo(body.plainText());
  }
}
