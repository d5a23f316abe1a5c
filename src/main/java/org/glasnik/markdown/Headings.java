package org.glasnik.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headings of one body: their levels, ids and texts. */
final class Headings {

  private final BodyWriter body;
  private final List<Heading> found = new ArrayList<>();
  private int previous = 1;

  Headings(BodyWriter body) {
    this.body = body;
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
    String id = wanted != null ? wanted : body.anchors.of(text);
    found.add(new Heading(level, id, text));
    body.out.add("<h").add(Integer.toString(level));
    body.id(id);
    body.out.add(attributes.html()).add(">");
    body.typography.begin();
    body.children(node);
    body.trimEnd();
    body.out.add("</h").add(Integer.toString(level)).add(">\n");
  }

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
    if (level > previous + 1) {
      body.warning(
          node,
          "heading",
          "this heading jumps from level " + previous + " to level " + level,
          "write " + "#".repeat(previous + 1) + " instead");
    }
    previous = level;
    return level;
  }
}
