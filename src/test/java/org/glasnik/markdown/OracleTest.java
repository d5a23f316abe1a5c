package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import org.glasnik.language.Quotes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our parsers and writers against those of Flexmark, where both should say the same. */
class OracleTest {

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a *b **c** d* _e_ __f__ g_h_i ***j*** **k*l*",
        "a * b* c ** d** \\*e\\* f\\\\",
        "*a **b* c** `*d*` ``e`f`` `g",
        "[a](b) [c](<d> \"e\") [f](g 'h') [i](j (k)) [l] (m) [n](o(p)q)",
        "[a][b] [b][] [b] [c]\n\n[b]: d \"e\"\n",
        "[a\\]](b\\)c) [d [e](f) g](h) [i *j](k)*",
        "![a *b*](c \"d\") e ![f][g]\n\n[g]: h\n",
        "<https://x.org/a?b=c&d> <a@b.c> &lt; &amp;amp; &#65; &copy",
        "a  \nb\\\nc\n  d   \ne",
        "## a ##\n### b\\##\n#c\n####### d\n#\te #f\n",
        "a\nb\n===\nc\n---\nd\n\n---\n***\n_ _ _\n",
        "> a\nb\n> c\n\n> > d\n> e\n\n>f\n",
        "- a\n- b\n\n  c\n- d\n  - e\n    - f\n\n* g\n+ h\n",
        "1. a\n2. b\n\n7) c\n8) d\n\n10. e\n    f\n\n    g\n",
        "- a\n\n\n- b\n\nc\n\n-\n- d\n-\n",
        "- > a\n  > b\n- ```\n  c\n  ```\n-     d\n",
        "    a\n     b\n\n    c\nd\n    e\n",
        "```\na\n\n  b\n```\n~~~ c\n```\n~~~\n````\n```\n````\n",
        "```\nopen\n",
        "\ta\n\n-\tb\n\n\t\tc\n",
        "1986\\. A year\n\n1986. A list\n\n- \\- b\n",
        "a\n- b\nc\n1. d\n2) e\n",
        "a\n    b\n# c\n> d\n",
        "[a]: b\n[c]: d\ne [a] [c]\n[f]: g\n",
        "ž*ć*đ **„q“** _у_ *л*и",
      })
  void bothWriteTheSame(String text) {
    assertThat(normal(ours(text))).isEqualTo(normal(RENDERER.render(PARSER.parse(text))));
  }

  private static String ours(String text) {
    Quotes straight = new Quotes("\"", "\"", "'", "'");
    return Bodies.html(Bodies.body(text, RawHtml.ESCAPE, straight)).replace("/img/", "");
  }

  /** The same tree whatever the spaces, and without what only one of both adds. */
  private static String normal(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    for (Element element : document.getAllElements()) {
      for (String added :
          new String[] {"id", "rel", "tabindex", "decoding", "loading", "width", "height"}) {
        element.removeAttr(added);
      }
      if (element.normalName().matches("h[1-6]")) {
        element.tagName("h2");
      }
    }
    return document.body().html().replaceAll("\\s+", " ").replaceAll(" ?(<[^>]*>) ?", "$1");
  }
}
