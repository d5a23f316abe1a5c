package org.glasnik.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.glasnik.language.script.MarkedText;
import org.glasnik.language.script.Transliterator;
import org.glasnik.source.Severity;
import org.glasnik.source.SourceSpan;

/**
 * Writes the HTML that stands in a text: as the text that it is, or, where the union allows it, the
 * elements of {@link SafeElements}, each closed inside the block that it was opened in.
 */
final class SafeHtml {

  private final BodyWriter body;
  private final List<Open> open = new ArrayList<>(0);
  private int base;
  private int warnedLine = -1;

  SafeHtml(BodyWriter body) {
    this.body = body;
  }

  /**
   * A block or a piece of marked text begins: HTML inside it cannot close what was opened outside.
   *
   * @return what {@link #leave} needs to know at its end
   */
  int enter() {
    int outside = base;
    base = open.size();
    return outside;
  }

  /** The block or piece ends, and with it all that was opened inside. */
  void leave(int outside) {
    closeTo(base);
    base = outside;
  }

  private void closeTo(int depth) {
    while (open.size() > depth) {
      close();
    }
  }

  private void close() {
    Open last = open.remove(open.size() - 1);
    if (last.link) {
      body.links.close(true);
    } else {
      body.out.add("</").add(last.name).add(">");
    }
  }

  /** A tag in a line of text. */
  void inline(HtmlInline node) {
    HtmlTag tag = HtmlTag.at(node.getChars(), 0);
    boolean allowed = tag != null && isAllowed() && SafeElements.isInline(tag.name());
    if (!allowed || tag == null || !tag(tag, node.getStartOffset())) {
      refuse(node.getStartOffset(), node.getEndOffset());
      body.literal(node.getChars().toString());
    }
  }

  /** Lines of HTML between paragraphs. */
  void block(HtmlBlock node) {
    BasedSequence chars = node.getContentChars();
    if (!isAllowed()) {
      String text = RawHtml.ESCAPE.words(chars.toString()).strip();
      if (!text.isEmpty()) {
        refuse(node.getStartOffset(), node.getStartOffset() + 1);
        body.out.add("<p>");
        HtmlText.append(text.replace("\r\n", "\n"), body.out.text);
        body.out.add("</p>\n");
      }
      return;
    }
    tokens(chars);
    while (open.size() > base && !SafeElements.holdsMarkdown(parent())) {
      close();
    }
    body.out.add("\n");
  }

  private boolean isAllowed() {
    return body.options.rawHtml() == RawHtml.SAFE_SUBSET;
  }

  private void tokens(BasedSequence chars) {
    int lastArrow = chars.lastIndexOf("-->");
    int i = 0;
    while (i < chars.length()) {
      if (chars.charAt(i) == '<') {
        int comment = commentEnd(chars, i, lastArrow);
        HtmlTag tag = comment > 0 ? null : HtmlTag.at(chars, i);
        if (comment > 0) {
          i = comment;
        } else if (tag != null && isTitled(tag, chars) && tag(tag, chars.getIndexOffset(i))) {
          i = tag.end();
        } else {
          int end = tag == null ? i + 1 : tag.end();
          refuse(chars.getIndexOffset(i), chars.getIndexOffset(end - 1) + 1);
          text(chars.subSequence(i, end).toString(), chars.getIndexOffset(i));
          i = end;
        }
      } else {
        int next = chars.indexOf('<', i);
        int end = next < 0 ? chars.length() : next;
        text(Escaping.unescapeHtml(chars.subSequence(i, end)), chars.getIndexOffset(i));
        i = end;
      }
    }
  }

  /** Whether details have a summary: browsers make one up in their own language. */
  private static boolean isTitled(HtmlTag tag, BasedSequence chars) {
    if (tag.closing() || !tag.name().equals("details")) {
      return true;
    }
    int next = tag.end();
    while (next < chars.length() && chars.charAt(next) <= ' ') {
      next++;
    }
    HtmlTag child = next < chars.length() ? HtmlTag.at(chars, next) : null;
    return child != null && !child.closing() && child.name().equals("summary");
  }

  private static int commentEnd(BasedSequence chars, int at, int lastArrow) {
    if (lastArrow < at + 4 || !chars.matchChars("<!--", at)) {
      return -1;
    }
    return chars.indexOf("-->", at + 4) + 3;
  }

  private void text(String text, int offset) {
    if (text.isBlank()) {
      body.out.add(text.isEmpty() ? "" : "\n");
    } else if (SafeElements.holdsText(parent())) {
      HtmlText.append(text.replace("\r\n", "\n"), body.out.text);
    } else {
      warn(offset, "\"" + text.strip() + "\" stands between the parts of a " + parent());
    }
  }

  private String parent() {
    return name(open.size());
  }

  /** The element at a depth, empty where Markdown is around it. */
  private String name(int depth) {
    return depth == base ? "" : open.get(depth - 1).name;
  }

  /** Writes a tag; false if it must not stand here. */
  private boolean tag(HtmlTag tag, int offset) {
    if (tag.closing()) {
      return closing(tag.name());
    }
    int place = place(tag.name());
    if (place < 0 || hasNestedLink(tag) || isLateCaption(tag, place)) {
      return false;
    }
    closeTo(place);
    if (place > base) {
      open.get(place - 1).filled = true;
    }
    for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
      if (!isAllowed(tag.name(), attribute.getKey(), attribute.getValue())) {
        warn(offset, "the attribute " + attribute.getKey() + " is left out here");
      }
    }
    if (tag.name().equals("a")) {
      return link(tag, offset);
    }
    body.out.add("<").add(tag.name()).add(attributes(tag)).add(">");
    if (!SafeElements.isVoid(tag.name())) {
      open.add(new Open(tag.name(), false));
    }
    return true;
  }

  /** To which depth must be closed so that the element may stand; -1 if it may nowhere. */
  private int place(String name) {
    for (int depth = open.size(); depth >= base; depth--) {
      String parent = name(depth);
      if (SafeElements.mayStandIn(name, parent)) {
        return depth;
      }
      if (!SafeElements.endsByItself(parent)) {
        return -1;
      }
    }
    return -1;
  }

  /** HTML has the caption of a table first. */
  private boolean isLateCaption(HtmlTag tag, int place) {
    return tag.name().equals("caption") && place > base && open.get(place - 1).filled;
  }

  private boolean hasNestedLink(HtmlTag tag) {
    return tag.name().equals("a") && body.links.isInside();
  }

  private boolean closing(String name) {
    for (int i = open.size() - 1; i >= base; i--) {
      if (open.get(i).name.equals(name)) {
        closeTo(i);
        return true;
      }
    }
    return false;
  }

  private boolean link(HtmlTag tag, int offset) {
    String target = Escaping.unescapeString(tag.attributes().getOrDefault("href", ""), true);
    SourceSpan span = body.lines.span(offset, offset + tag.end());
    Attributes attributes = new Attributes(null, attributes(tag), false);
    boolean written = body.links.open(target, span, attributes, false);
    if (written) {
      open.add(new Open("a", true));
    }
    return written;
  }

  private String attributes(HtmlTag tag) {
    StringBuilder out = new StringBuilder();
    for (Map.Entry<String, String> attribute : tag.attributes().entrySet()) {
      String name = attribute.getKey();
      if (!name.equals("href") && isAllowed(tag.name(), name, attribute.getValue())) {
        out.append(' ').append(name).append("=\"");
        HtmlText.append(shown(name, Escaping.unescapeHtml(attribute.getValue())), out);
        out.append('"');
      }
    }
    return out.toString();
  }

  /** Titles are words of the text, and written in its script. */
  private String shown(String attribute, String value) {
    Transliterator script = body.options.script();
    return script == null || !attribute.equals("title")
        ? value
        : MarkedText.converted(value, script);
  }

  private static boolean isAllowed(String element, String attribute, String value) {
    return SafeElements.mayHave(element, attribute) && SafeElements.isValue(attribute, value);
  }

  /** Tells once a line that what is there is no HTML here but text. */
  private void refuse(int from, int to) {
    int line = body.lines.lineAt(from);
    if (line != warnedLine) {
      warnedLine = line;
      body.problem(
          Severity.WARNING,
          "html",
          from,
          to,
          "this HTML is printed as text",
          "write Markdown instead, or put a backslash before a < that is meant as text");
    }
  }

  private void warn(int offset, String what) {
    body.problem(Severity.WARNING, "html", offset, offset, what, "take it out");
  }

  /** An element that is not closed yet. */
  private static final class Open {
    private final String name;
    private final boolean link;
    private boolean filled;

    Open(String name, boolean link) {
      this.name = name;
      this.link = link;
    }
  }
}
