package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.markdown.Bodies.body;
import static org.glasnik.markdown.Bodies.html;
import static org.glasnik.markdown.Bodies.problems;
import static org.glasnik.markdown.Bodies.safeHtml;

import org.glasnik.language.Quotes;
import org.junit.jupiter.api.Test;

class SafeHtmlTest {

  @Test
  void htmlIsTextUnlessTheUnionAllowsIt() {
    assertThat(html("a <b>c</b>")).isEqualTo("<p>a &lt;b&gt;c&lt;/b&gt;</p>");
    assertThat(html("<div>\nx\n</div>\n")).isEqualTo("<p>&lt;div&gt;\nx\n&lt;/div&gt;</p>");
    assertThat(problems("a <b>c</b>\n"))
        .containsExactly("1:3+3 html: this HTML is printed as text");
    assertThat(body("## <b>\n").headings()).extracting(Heading::text).containsExactly("<b>");
  }

  @Test
  void commentsAreNeverPublished() {
    assertThat(html("a <!-- secret --> b")).isEqualTo("<p>a  b</p>");
    assertThat(html("<!-- secret\n\nmore -->\n\nb")).isEqualTo("<p>b</p>");
    assertThat(html("<div>\n<!-- secret -->\n</div>")).doesNotContain("secret");
    assertThat(safeHtml("<div>\n<!-- secret -->\n</div>")).doesNotContain("secret");
    assertThat(body("a <!-- secret -->").plainText()).isEqualTo("a");
  }

  @Test
  void elementsOfTheListPass() {
    assertThat(safeHtml("a <kbd>x</kbd> H<sub>2</sub>O<br>*<abbr title=\"A &amp; B\">c</abbr>*"))
        .isEqualTo(
            "<p>a <kbd>x</kbd> H<sub>2</sub>O<br><em><abbr title=\"A &amp; B\">c</abbr></em></p>");
  }

  @Test
  void whatIsLeftOpenIsClosedWhereItMustEnd() {
    assertThat(safeHtml("*a <b>b* c</b>\n\nd"))
        .isEqualTo("<p><em>a <b>b</b></em> c&lt;/b&gt;</p>\n<p>d</p>");
    assertThat(safeHtml("<b><i>a</b> b")).isEqualTo("<p><b><i>a</i></b> b</p>");
    assertThat(safeHtml("<div>\n\n> </div>\n"))
        .isEqualTo("<div>\n\n<blockquote>\n&lt;/div&gt;\n\n</blockquote>\n</div>");
  }

  @Test
  void detailsMayHoldMarkdown() {
    assertThat(safeHtml("<details>\n<summary>More</summary>\n\n- *a*\n\n</details>\n\nb"))
        .isEqualTo(
            "<details>\n<summary>More</summary>\n\n<ul>\n<li><em>a</em></li>\n</ul>\n</details>\n\n"
                + "<p>b</p>");
    assertThat(safeHtml("<details>\na\n</details>")).startsWith("&lt;details&gt;");
  }

  @Test
  void tablesKeepTheirParts() {
    assertThat(safeHtml("<table>\n<tr><th scope=row>a<td colspan=2>b\n<tr><td>c\n</table>"))
        .isEqualTo(
            "<table>\n<tr><th scope=\"row\">a</th><td colspan=\"2\">b\n</td></tr><tr><td>c\n"
                + "</td></tr></table>");
    assertThat(safeHtml("<tr><td>a</td></tr>"))
        .isEqualTo("&lt;tr&gt;&lt;td&gt;a&lt;/td&gt;&lt;/tr&gt;");
  }

  @Test
  void otherElementsAreText() {
    assertThat(safeHtml("<script>x</script> <img src=x> <h1>y</h1> <input>"))
        .doesNotContain("<script", "<img", "<h1", "<input");
  }

  @Test
  void otherAttributesAreLeftOutAndTold() {
    MarkdownBody body =
        body("a <b onclick=x style=y class=z>c</b>", RawHtml.SAFE_SUBSET, Quotes.ENGLISH);
    assertThat(html(body)).isEqualTo("<p>a <b class=\"z\">c</b></p>");
    assertThat(problems(body))
        .containsExactly(
            "1:3+0 html: the attribute onclick is left out here",
            "1:3+0 html: the attribute style is left out here");
  }

  @Test
  void linksInHtmlAreLinksLikeOthers() {
    MarkdownBody body =
        body(
            "<a href=\"../b.md\">c</a> <a href=javascript:x>d</a>",
            RawHtml.SAFE_SUBSET,
            Quotes.ENGLISH);
    assertThat(body.links()).extracting(Link::target).containsExactly("../b.md");
    assertThat(html(body)).startsWith("<p><a href=\"../b.md\">c</a> &lt;a href");
    assertThat(problems(body)).anyMatch(p -> p.contains("link: a link must not lead to"));
  }
}
