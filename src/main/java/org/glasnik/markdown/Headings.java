package org.glasnik.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings of one body: their levels, ids and texts. */
final class Headings {

  private final BodyWriter body;
  private final List<String> ids;
  private final List<Heading> found = new ArrayList<>();

  /** The levels of the heading at hand and of those above it, as they were written. */
  private final Deque<Integer> outline = new ArrayDeque<>();

  /**
   * The headings of a body.
   *
   * @param ids theirs in the script in which the text is written; empty to make them of the words
   */
  Headings(BodyWriter body, List<String> ids) {
    this.body = body;
    this.ids = ids;
  }

  List<Heading> found() {
    return found;
  }

  void write(com.vladsch.flexmark.ast.Heading node) {
    String text = body.plain(node).strip();
    if (text.isEmpty()) {
      body.warning(node, "heading", "this heading has no text", "write one, or take the # away");
      return;
    }
    int level = level(node);
    Attributes attributes = body.attributes(node);
    @Nullable String wanted = attributes.id();
    String id = wanted != null ? wanted : id(text);
    found.add(new Heading(level, id, text));
    body.out.add("<h").add(Integer.toString(level));
    body.id(id);
    body.out.add(attributes.html()).add(">");
    body.typography.begin();
    body.children(node);
    body.trimEnd();
    body.out.add("</h").add(Integer.toString(level)).add(">\n");
  }

  private String id(String text) {
    if (ids.isEmpty()) {
      return body.anchors.of(text);
    }
    String id = ids.get(found.size());
    body.anchors.take(id);
    return id;
  }

  /** The level that makes a whole outline, whatever was jumped over. */
  private int level(com.vladsch.flexmark.ast.Heading node) {
    int level = node.getLevel();
    if (level == 1) {
      body.warning(
          node,
          "heading",
          "a text has no heading of level 1: the title of the page is one",
          "write ## instead");
      level = 2;
    }
    int above = outline.isEmpty() ? 1 : outline.getLast();
    if (level > above + 1) {
      body.warning(
          node,
          "heading",
          "this heading jumps from level " + above + " to level " + level,
          "write " + "#".repeat(above + 1) + " instead");
    }
    while (!outline.isEmpty() && outline.getLast() >= level) {
      outline.removeLast();
    }
    outline.addLast(level);
    return 1 + outline.size();
  }
}
