package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.glasnik.language.Quotes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every payload in every place that a text has: nothing of it may come alive. */
class HostileMarkdownTest {

  private static final List<String> PAYLOADS =
      List.of(
          "<script>alert(1)</script>",
          "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
          "<scr<script>ipt>alert(1)</scr</script>ipt>",
          "<script/x>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "</p><script>alert(1)</script>",
          "</title><script>alert(1)</script>",
          "</textarea><script>alert(1)</script>",
          "--><script>alert(1)</script>",
          "]]><script>alert(1)</script>",
          "\"><script>alert(1)</script>",
          "'><script>alert(1)</script>",
          "\"onmouseover=\"alert(1)",
          "\" onmouseover=alert(1) x=\"",
          "' onmouseover='alert(1)",
          "` onmouseover=alert(1) ",
          "\"/onfocus=alert(1)/autofocus/x=\"",
          "x\" style=\"position:fixed;inset:0\" x=\"",
          "<img src=x onerror=alert(1)>",
          "<img src=\"x\" onerror=\"alert(1)\"//",
          "<img/src/onerror=alert(1)>",
          "<svg onload=alert(1)>",
          "<svg><script>alert(1)</script></svg>",
          "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
          "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
          "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
              + " onerror=alert(1)&gt;\">",
          "<iframe src=javascript:alert(1)></iframe>",
          "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
          "<object data=javascript:alert(1)></object>",
          "<embed src=javascript:alert(1)>",
          "<base href=//evil.example/>",
          "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
          "<link rel=stylesheet href=//evil.example/x.css>",
          "<style>@import '//evil.example/x.css'</style>",
          "<form action=javascript:alert(1)><button>x</button></form>",
          "<button formaction=javascript:alert(1)>x</button>",
          "<input autofocus onfocus=alert(1)>",
          "<isindex action=javascript:alert(1)>",
          "<details open ontoggle=alert(1)><summary>x</summary></details>",
          "<video><source onerror=alert(1)></video>",
          "<audio src=x onerror=alert(1)>",
          "<body onload=alert(1)>",
          "<template><script>alert(1)</script></template>",
          "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
          "<xmp><p title=\"</xmp><script>alert(1)</script>\"></xmp>",
          "<select><style></select><script>alert(1)</script></style>",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
          "<a href=\"java&#x09;script:alert(1)\">x</a>",
          "<a href=\"&#106;avascript:alert(1)\">x</a>",
          "<a href=\"&#x1;javascript:alert(1)\">x</a>",
          "<a href=\" javascript:alert(1)\">x</a>",
          "<a href=\"vbscript:msgbox(1)\">x</a>",
          "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
          "<b onclick=alert(1)>x</b>",
          "<b style=\"background:url(javascript:alert(1))\">x</b>",
          "<b class='x\"onclick=alert(1) y=\"'>x</b>",
          "<b title='x\" onclick=\"alert(1)'>x</b>",
          "<b id=x onclick\n=alert(1)>x</b>",
          "<b/onclick=alert(1)>x</b>",
          "<td><script>alert(1)</script></td>",
          "javascript:alert(1)",
          "JAVASCRIPT:alert(1)",
          "javascript&colon;alert(1)",
          "javascript&#58;alert(1)",
          "&#106;&#97;vascript:alert(1)",
          "java\u0000script:alert(1)",
          "java\u00adscript:alert(1)",
          "\u0001javascript:alert(1)",
          "javascript\\:alert(1)",
          "javascript://example.org/%0aalert(1)",
          "vbscript:msgbox(1)",
          "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
          "data:image/svg+xml,<svg onload=alert(1)>",
          "file:///etc/passwd",
          "feed:javascript:alert(1)",
          "view-source:javascript:alert(1)",
          "blob:https://example.org/x",
          "//evil.example/x",
          "/\\evil.example/x",
          "\\\\evil.example\\x",
          "{onclick=alert(1)}",
          "{style=\"position:fixed\"}",
          "{.x onmouseover=\"alert(1)\"}",
          "{#x\" onclick=alert(1)}",
          "{href=javascript:alert(1)}",
          "{class=\"x\" srcdoc=\"<script>alert(1)</script>\"}",
          "&lt;script&gt;alert(1)&lt;/script&gt;",
          "&#60;script&#62;alert(1)&#60;/script&#62;",
          "\\<script>alert(1)\\</script>",
          "<!--<script>alert(1)</script>",
          "<!--><script>alert(1)</script>-->",
          "<?xml version=\"1.0\"?><script>alert(1)</script>",
          "<![CDATA[<script>alert(1)</script>]]>",
          "<x onclick=alert(1)>x</x>",
          "\u2028<script>alert(1)</script>",
          "${7*7}<#assign x=1>${x?api}",
          "<#include \"/etc/passwd\">");

  /** {@code @} is where the payload goes. */
  private static final List<String> SINKS =
      List.of(
          "@\n",
          "a @ b\n",
          "*@*\n",
          "`@`\n",
          "[@](x.md)\n",
          "[a](@)\n",
          "[a](<@>)\n",
          "[a](x.md \"@\")\n",
          "[a](x.md '@')\n",
          "[a]@\n",
          "[a](x.md)@\n",
          "[a]\n\n[a]: @\n",
          "[a]\n\n[a]: x.md \"@\"\n",
          "<@>\n",
          "![@](x.png)\n",
          "![a](@)\n",
          "![a](x.png \"@\")\n",
          "![a](x.png)@ b\n",
          "## @\n",
          "## a @\n",
          "@\n===\n",
          "```@\nx\n```\n",
          "```\n@\n```\n",
          "    @\n",
          "> @\n",
          "- @\n",
          "- [ ] @\n",
          "@\n: @\n",
          "| @ | b |\n|---|---|\n| c | @ |\n[@]\n",
          "a[^1]\n\n[^1]: @\n",
          "a[^@]\n\n[^@]: b\n",
          "~~@~~\n",
          "!!! note \"@\"\n    @\n",
          "!!! @\n    a\n",
          "::: @\na\n:::\n",
          "::: figure\nsrc: |-\n  @\nalt: |-\n  @\ncaption: |-\n  @\ncredit: |-\n  @\n:::\n",
          "::: quote\nby: |-\n  @\nrole: |-\n  @\n\n@\n:::\n",
          "::: action\nlabel: |-\n  @\nurl: |-\n  @\nnote: |-\n  @\n\n@\n:::\n",
          "::: facts\ntitle: |-\n  @\n\n@\n:::\n",
          "::: downloads\ntitle: |-\n  @\nfiles:\n  - src: |-\n      @\n    title: |-\n      @\n:::\n",
          "::: downloads\nfiles:\n  - src: a.pdf\n    title: |-\n      @\n    note: |-\n      @\n:::\n",
          "::: contact\nname: |-\n  @\nphone: |-\n  @\nemail: |-\n  @\nhours: |-\n  @\n:::\n",
          "::: embed\nurl: |-\n  @\ntitle: |-\n  @\n:::\n",
          "::: embed\nurl: https://x.org/\ntitle: |-\n  @\nprovider: |-\n  @\n:::\n",
          "::: warning\ntitle: |-\n  @\n\n@\n:::\n",
          "<div>\n@\n</div>\n",
          "<b title=\"@\">x</b>\n",
          "<a href=\"@\">x</a>\n",
          "<table><tr><td>@</td></tr></table>\n");

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "a",
          "abbr",
          "aside",
          "b",
          "bdi",
          "blockquote",
          "br",
          "caption",
          "cite",
          "code",
          "col",
          "colgroup",
          "dd",
          "del",
          "details",
          "dfn",
          "div",
          "dl",
          "dt",
          "em",
          "figcaption",
          "figure",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "i",
          "img",
          "input",
          "ins",
          "kbd",
          "li",
          "mark",
          "nav",
          "ol",
          "p",
          "pre",
          "q",
          "s",
          "samp",
          "section",
          "small",
          "span",
          "strong",
          "sub",
          "summary",
          "sup",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "u",
          "ul",
          "var",
          "wbr");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "alt",
          "aria-label",
          "checked",
          "class",
          "colspan",
          "decoding",
          "dir",
          "disabled",
          "height",
          "href",
          "hreflang",
          "id",
          "lang",
          "loading",
          "open",
          "rel",
          "reversed",
          "role",
          "rowspan",
          "scope",
          "span",
          "src",
          "start",
          "tabindex",
          "title",
          "translate",
          "type",
          "width");

  private static final Set<String> SCHEMES =
      Set.of("", "http", "https", "mailto", "tel", "sms", "id");

  static Stream<String> sinks() {
    return SINKS.stream();
  }

  @ParameterizedTest
  @MethodSource("sinks")
  void nothingComesAlive(String sink) {
    for (String payload : PAYLOADS) {
      for (RawHtml rawHtml : RawHtml.values()) {
        MarkdownBody body = Bodies.body(sink.replace("@", payload), rawHtml, Quotes.ENGLISH);
        check(Bodies.html(body), payload);
        check(body.feedHtml(Bodies.PAGE), payload);
      }
    }
  }

  private static void check(String html, String payload) {
    Document document = Jsoup.parse(html);
    for (Element element : document.getAllElements().next()) {
      assertThat(element.normalName()).as("%s in %s", payload, html).isIn(ELEMENTS);
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as("%s in %s", payload, html).isIn(ATTRIBUTES);
        if (Set.of("href", "src").contains(attribute.getKey())) {
          assertThat(scheme(attribute.getValue())).as("%s in %s", payload, html).isIn(SCHEMES);
          assertThat(attribute.getValue()).doesNotStartWith("//").doesNotContain("\\");
        }
      }
    }
  }

  /** The scheme that a browser finds. */
  private static String scheme(String url) {
    String seen = url.replaceAll("[\\x00-\\x20]", "");
    int end = 0;
    while (end < seen.length() && "/?#".indexOf(seen.charAt(end)) < 0) {
      if (seen.charAt(end) == ':') {
        return seen.substring(0, end).toLowerCase(Locale.ROOT);
      }
      end++;
    }
    return "";
  }
}
