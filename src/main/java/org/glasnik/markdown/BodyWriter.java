package org.glasnik.markdown;

import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Writes the syntax tree of one text as markup with holes, and notes its links, headings and
 * problems on the way. What a kind of node looks like stands in its {@link NodeWriter}.
 */
final class BodyWriter {

  /** Elements inside each other; browsers and readers give up at a few hundred. */
  private static final int MAX_DEPTH = 100;

  final String source;
  final Lines lines;
  final MarkdownOptions options;
  final Medium medium;
  final Markup.Builder out;
  final Typography typography;
  final Anchors anchors = new Anchors();
  final Headings headings;
  final LinkWriter links;
  final FootnoteNodes footnotes;
  private final int syntax;
  private final AttributeReader attributes;
  private final SafeHtml safeHtml;
  private final List<Problem> problems = new ArrayList<>(0);
  private int depth;

  BodyWriter(
      String source,
      Lines lines,
      int syntax,
      MarkdownOptions options,
      Medium medium,
      List<String> headingIds) {
    this.source = source;
    this.lines = lines;
    this.syntax = syntax;
    this.options = options;
    this.medium = medium;
    this.out = new Markup.Builder(source.length() + source.length() / 4 + 64);
    this.typography = new Typography(options.quotes(), true);
    this.headings = new Headings(this, headingIds);
    this.links = new LinkWriter(this);
    this.footnotes = new FootnoteNodes(this);
    this.attributes = new AttributeReader(this);
    this.safeHtml = new SafeHtml(this);
  }

  /** Writes a whole text. */
  void document(Node document) {
    write(document);
    footnotes.writeNotes();
    links.checkAnchors();
  }

  void write(Node node) {
    NodeWriter<Node> writer = NodeWriters.of(node);
    if (writer == null) {
      return;
    }
    if (++depth > MAX_DEPTH) {
      throw new TooDeepException(node.getStartOffset());
    }
    writer.write(node, this);
    depth--;
  }

  /** Writes what a node holds; HTML that was opened inside it and left open is closed. */
  void children(Node parent) {
    if (options.rawHtml() == RawHtml.SAFE_SUBSET) {
      int outside = safeHtml.enter();
      writeChildren(parent);
      safeHtml.leave(outside);
    } else {
      writeChildren(parent);
    }
  }

  private void writeChildren(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
  }

  /** Writes a node as one element around its children. */
  void element(String name, Node node) {
    open(name, node);
    children(node);
    out.add("</").add(name).add(">");
  }

  /** Writes a node as one element on lines of its own. */
  void container(String name, Node node) {
    open(name, node);
    out.add("\n");
    children(node);
    out.add("</").add(name).add(">\n");
  }

  /**
   * Writes a start tag with what the text says of the element.
   *
   * @param tag the name, and attributes that the element has in any case
   */
  void open(String tag, Node node) {
    out.add("<").add(tag);
    if ((syntax & Syntax.ATTRIBUTES) != 0) {
      Attributes given = attributes(node);
      if (given.id() != null) {
        id(given.id());
      }
      out.add(given.html());
    }
    out.add(">");
  }

  Attributes attributes(Node node) {
    return (syntax & Syntax.ATTRIBUTES) == 0 ? Attributes.NONE : attributes.of(node);
  }

  /** Writes an id attribute, unless the reader is elsewhere, where ids of many texts meet. */
  void id(String id) {
    if (medium == Medium.PAGE) {
      out.add(" id=\"").hole(new Holes.IdPrefix());
      HtmlText.append(id, out.text);
      out.add("\"");
    }
  }

  void text(BasedSequence chars) {
    int from = chars.getStartOffset();
    int to = chars.getEndOffset();
    if ((syntax & Syntax.ADDRESSES) != 0 && !links.isInside()) {
      links.textWithAddresses(chars);
    } else if (to - from == chars.length()) {
      typography.write(source, from, to, source.length(), out.text);
    } else {
      String text = chars.toString();
      typography.write(text, 0, text.length(), text.length(), out.text);
    }
  }

  /** Writes text that is not to be set by the rules of typography. */
  void literal(String text) {
    typography.plain(text, 0, text.length(), out.text);
  }

  /** Writes a text that is no Markdown, set by the rules of typography. */
  void set(String text) {
    typography.begin();
    typography.set(text, out.text);
  }

  void lineBreak(String markup) {
    out.add(markup);
    typography.after(' ');
  }

  void word(BodyMessage message) {
    out.hole(new Holes.Word(message));
  }

  void trimEnd() {
    StringBuilder text = out.text;
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ' && !out.hasHoleAt(end)) {
      end--;
    }
    text.setLength(end);
  }

  SafeHtml rawHtml() {
    return safeHtml;
  }

  /** The text of a node without markup. */
  String plain(Node node) {
    return PlainWriter.inline(node, source, options);
  }

  /**
   * The child of a node that has no other; the node itself when it has several, null when it has
   * none. Attributes are no children.
   */
  @Nullable Node onlyChild(Node node) {
    Node only = null;
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof AttributesNode list && AttributeReader.isReal(list, source)) {
        continue;
      }
      if (only != null) {
        return node;
      }
      only = child;
    }
    return only;
  }

  void error(Node node, String rule, String what, String hint) {
    problem(Severity.ERROR, rule, node.getStartOffset(), node.getEndOffset(), what, hint);
  }

  void warning(Node node, String rule, String what, String hint) {
    problem(Severity.WARNING, rule, node.getStartOffset(), node.getEndOffset(), what, hint);
  }

  void problem(Severity severity, String rule, int from, int to, String what, String hint) {
    problem(new Problem(severity, rule, lines.span(from, to), what, hint));
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  List<Problem> problems() {
    return problems;
  }

  /** The text goes deeper than a page can. */
  static final class TooDeepException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int offset;

    TooDeepException(int offset) {
      super("too deep", null, false, false);
      this.offset = offset;
    }

    int offset() {
      return offset;
    }
  }
}
