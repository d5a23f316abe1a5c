package org.glasnik.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.util.ast.Node;

/** Task lists, definition lists and the other small extensions. */
final class ListNodes {

  private ListNodes() {}

  static void register(NodeWriters writers) {
    writers
        .on(TaskListItem.class, ListNodes::task)
        .on(DefinitionList.class, (node, body) -> body.container("dl", node))
        .on(DefinitionTerm.class, ListNodes::term)
        .on(DefinitionItem.class, ListNodes::definition)
        .on(Strikethrough.class, (node, body) -> body.element("del", node))
        .on(AttributesNode.class, ListNodes::braces);
  }

  private static void task(TaskListItem node, BodyWriter body) {
    boolean done = node.isItemDoneMarker();
    body.open("li", node);
    body.out.add("<input type=\"checkbox\" disabled").add(done ? " checked" : "");
    body.out.add(" aria-label=\"");
    body.word(done ? BodyMessage.TASK_DONE : BodyMessage.TASK_OPEN);
    body.out.add("\"> ");
    body.typography.begin();
    body.children(node);
    body.trimEnd();
    body.out.add("</li>\n");
  }

  private static void term(DefinitionTerm node, BodyWriter body) {
    body.open("dt", node);
    body.typography.begin();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph) {
        body.children(child);
      } else {
        body.write(child);
      }
    }
    body.trimEnd();
    body.out.add("</dt>\n");
  }

  private static void definition(DefinitionItem node, BodyWriter body) {
    if (!(node.getParent() instanceof DefinitionList)) {
      // A colon without a term before it.
      body.children(node);
      return;
    }
    body.open("dd", node);
    Node only = node.getFirstChild();
    if (only instanceof Paragraph && only.getNext() == null) {
      body.typography.begin();
      body.children(only);
    } else {
      body.children(node);
    }
    body.trimEnd();
    body.out.add("</dd>\n");
  }

  /** Braces that are no attributes are braces. */
  private static void braces(AttributesNode node, BodyWriter body) {
    if (!AttributeReader.isReal(node, body.source)) {
      body.text(node.getChars());
    }
  }
}
