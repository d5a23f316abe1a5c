package org.glasnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Paragraphs, headings, lists and the other plain blocks. */
final class BlockNodes {

  private BlockNodes() {}

  static void register(NodeWriters writers) {
    writers
        .on(Document.class, (node, body) -> body.children(node))
        .on(Paragraph.class, BlockNodes::paragraph)
        .on(Heading.class, (node, body) -> body.headings.write(node))
        .on(BlockQuote.class, (node, body) -> body.container("blockquote", node))
        .on(BulletList.class, (node, body) -> body.container("ul", node))
        .on(OrderedList.class, BlockNodes::ordered)
        .on(BulletListItem.class, BlockNodes::item)
        .on(OrderedListItem.class, BlockNodes::item)
        .on(ThematicBreak.class, (node, body) -> body.out.add("<hr>\n"))
        .on(FencedCodeBlock.class, BlockNodes::fenced)
        .on(IndentedCodeBlock.class, (node, body) -> code(node, "", body))
        .on(HtmlCommentBlock.class, BlockNodes::comment)
        .on(
            HtmlBlock.class,
            (node, body) -> {
              checkClosed(node, body);
              body.rawHtml().block(node);
            });
  }

  private static void paragraph(Paragraph node, BodyWriter body) {
    Node only = body.onlyChild(node);
    if (only == null || body.links.figure(only)) {
      return;
    }
    body.typography.begin();
    if (isTight(node)) {
      body.children(node);
      body.out.add("\n");
    } else {
      body.open("p", node);
      body.children(node);
      body.out.add("</p>\n");
    }
  }

  /** Whether the paragraph is all that its list item has to say, so that it needs no element. */
  static boolean isTight(Paragraph node) {
    return node.getParent() instanceof ListItem item
        && item.isOwnTight()
        && item.getParent() instanceof ListBlock list
        && list.isTight();
  }

  private static void ordered(OrderedList node, BodyWriter body) {
    int start = node.getStartNumber();
    body.open(start == 1 ? "ol" : "ol start=\"" + start + "\"", node);
    body.out.add("\n");
    body.children(node);
    body.out.add("</ol>\n");
  }

  private static void item(ListItem node, BodyWriter body) {
    body.open("li", node);
    body.typography.begin();
    body.children(node);
    body.trimEnd();
    body.out.add("</li>\n");
  }

  private static void fenced(FencedCodeBlock node, BodyWriter body) {
    if (node.getClosingMarker().isNull() && node.getContentChars().toString().contains("<!--")) {
      body.error(
          node,
          "comment",
          "this code has no end: the comments below it would be published with it",
          "write " + node.getOpeningMarker() + " behind its last line");
    }
    code(node, node.getInfo().toString(), body);
  }

  private static void code(Block node, String info, BodyWriter body) {
    String language = language(info);
    body.open("pre tabindex=\"0\"", node);
    body.out.add("<code");
    if (!language.isEmpty()) {
      body.out.add(" class=\"language-").add(language).add("\"");
    }
    body.out.add(">");
    int start = body.out.text.length();
    for (BasedSequence line : node.getContentLines()) {
      HtmlText.append(line.toString().replace("\r\n", "\n").replace('\r', '\n'), body.out.text);
    }
    boolean ended =
        body.out.text.length() == start || body.out.text.charAt(body.out.text.length() - 1) == '\n';
    body.out.add(ended ? "" : "\n");
    body.out.add("</code></pre>\n");
  }

  /** The first word of the text behind a fence, if it can be part of a class. */
  private static String language(String info) {
    int end = 0;
    while (end < info.length() && isToken(info.charAt(end))) {
      end++;
    }
    boolean whole = end == info.length() || Character.isWhitespace(info.charAt(end));
    return whole ? info.substring(0, end) : "";
  }

  private static boolean isToken(char c) {
    return c < 128 && (Character.isLetterOrDigit(c) || "-+_#.".indexOf(c) >= 0);
  }

  /** Nobody sees a comment, but what stands around it may have been meant to be seen. */
  private static void comment(HtmlCommentBlock node, BodyWriter body) {
    checkClosed(node, body);
    String text = node.getChars().toString();
    if (!text.replaceAll("(?s)<!--.*?(-->|$)", "").isBlank()) {
      body.warning(
          node,
          "comment",
          "what stands in a line with a comment is not shown",
          "put it into a line of its own, below the -->");
    }
  }

  /** A comment that something above it cuts in two would be published from there on. */
  private static void checkClosed(Block node, BodyWriter body) {
    String text = node.getChars().toString();
    if (text.indexOf("-->", Math.max(text.lastIndexOf("<!--"), 0)) < 0 && text.contains("<!--")) {
      body.error(
          node,
          "comment",
          "this comment has no end: what stands in it would be published",
          "write --> behind it, and an empty line before its <!--");
    }
  }
}
