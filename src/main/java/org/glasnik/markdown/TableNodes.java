package org.glasnik.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Tables, in a box that can be scrolled by keyboard when they are wider than the page. */
final class TableNodes {

  private TableNodes() {}

  static void register(NodeWriters writers) {
    writers
        .on(TableBlock.class, TableNodes::table)
        .on(TableHead.class, (node, body) -> section("thead", node, body))
        .on(TableBody.class, (node, body) -> section("tbody", node, body))
        .on(TableRow.class, TableNodes::row)
        .on(TableCell.class, TableNodes::cell);
  }

  private static void table(TableBlock node, BodyWriter body) {
    TableCaption caption = caption(node);
    boolean boxed = body.medium == Medium.PAGE;
    if (boxed) {
      body.out.add("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
      if (caption == null) {
        body.word(BodyMessage.TABLE);
      } else {
        HtmlText.append(body.plain(caption).strip(), body.out.text);
      }
      body.out.add("\">\n");
    }
    body.open("table", node);
    body.out.add("\n");
    if (caption != null) {
      // HTML wants it first, Markdown has it last.
      body.typography.begin();
      body.element("caption", caption);
      body.out.add("\n");
    }
    body.children(node);
    body.out.add(boxed ? "</table>\n</div>\n" : "</table>\n");
  }

  private static @Nullable TableCaption caption(TableBlock node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableCaption caption && caption.hasChildren()) {
        return caption;
      }
    }
    return null;
  }

  private static void section(String name, Node node, BodyWriter body) {
    if (node.hasChildren()) {
      body.container(name, node);
    }
  }

  private static void row(TableRow node, BodyWriter body) {
    int cells = count(node);
    int wanted = columns(node);
    if (cells > wanted) {
      body.error(
          node,
          "table",
          "this row has " + cells + " cells, the table has " + wanted + " columns",
          "put a backslash before a | that is meant as text");
    }
    body.out.add("<tr>");
    body.children(node);
    body.out.add("</tr>\n");
  }

  private static int columns(TableRow row) {
    Node table = row.getGrandParent();
    Node head = table == null ? null : table.getFirstChild();
    Node first = head == null ? null : head.getFirstChild();
    return first == null ? Integer.MAX_VALUE : count(first);
  }

  private static int count(Node row) {
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells += cell instanceof TableCell ? 1 : 0;
    }
    return cells;
  }

  private static void cell(TableCell node, BodyWriter body) {
    boolean heading = node.isHeader() && !body.plain(node).isBlank();
    String name = heading ? "th" : "td";
    body.out.add("<").add(name).add(heading ? " scope=\"col\"" : "");
    if (node.getAlignment() != null) {
      String side =
          switch (node.getAlignment()) {
            case LEFT -> "start";
            case CENTER -> "center";
            case RIGHT -> "end";
          };
      body.out.add(" class=\"align-").add(side).add("\"");
    }
    body.out.add(">");
    body.typography.begin();
    body.children(node);
    body.trimEnd();
    body.out.add("</").add(name).add(">");
  }
}
