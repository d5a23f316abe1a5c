package org.glasnik.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import org.glasnik.language.script.MarkedText;
import org.glasnik.source.bind.Prose;

/** The prose in the fields of editors' blocks, where it stands in the source. */
final class FieldProse {

  private FieldProse() {}

  /** Adds the texts of all blocks below a node, in the order of the text. */
  static void read(Node parent, String source, Blocks blocks, Lines lines, List<Passage> found) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof DirectiveNode node && node.fieldsOffset() >= 0) {
        EditorBlock<?> block = blocks.read(node);
        if (block != null) {
          fields(block.fields(), node.fieldsOffset(), source, lines, found);
        }
      }
      read(child, source, blocks, lines, found);
    }
  }

  private static void fields(
      Record fields, int offset, String source, Lines lines, List<Passage> found) {
    Prose.visit(
        fields,
        text -> {
          // A text that YAML folds or escapes is not there word by word: the fields are its place.
          int at = source.indexOf(text, offset);
          Passage passage = new Passage(lines);
          passage.add(MarkedText.masked(text, Passage.GAP), at < 0 ? offset : at);
          found.add(passage);
        });
  }
}
