package org.glasnik.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** Words, and what stands among them. */
final class TextNodes {

  private TextNodes() {}

  static void register(NodeWriters writers) {
    writers
        .on(Text.class, (node, body) -> body.text(node.getChars()))
        .on(WhiteSpace.class, (node, body) -> body.text(node.getChars()))
        .on(TextBase.class, TextNodes::span)
        .on(HtmlEntity.class, (node, body) -> body.literal(entity(node)))
        .on(Emphasis.class, (node, body) -> body.element("em", node))
        .on(StrongEmphasis.class, (node, body) -> body.element("strong", node))
        .on(Code.class, TextNodes::code)
        .on(HtmlInline.class, (node, body) -> body.rawHtml().inline(node))
        .on(SoftLineBreak.class, (node, body) -> body.lineBreak("\n"))
        .on(HardLineBreak.class, (node, body) -> body.lineBreak("<br>\n"));
  }

  /** What an entity stands for. */
  static String entity(Node node) {
    return Escaping.unescapeHtml(node.getChars());
  }

  /** Code as it is shown: line breaks become spaces, and one space at both ends goes. */
  static String code(Code node) {
    String code =
        node.getText().toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded = code.length() > 1 && code.startsWith(" ") && code.endsWith(" ");
    return padded && !code.isBlank() ? code.substring(1, code.length() - 1) : code;
  }

  private static void code(Code node, BodyWriter body) {
    body.open("code", node);
    HtmlText.append(code(node), body.out.text);
    body.out.add("</code>");
    body.typography.after('x');
  }

  private static void span(TextBase node, BodyWriter body) {
    if (body.attributes(node).isEmpty()) {
      body.children(node);
    } else {
      body.element("span", node);
    }
  }
}
