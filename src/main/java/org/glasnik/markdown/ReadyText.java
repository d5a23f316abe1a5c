package org.glasnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glasnik.source.bind.TranslatedFields;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;

/** A block with its words left out: what a translator finds ready below the original. */
final class ReadyText {

  private static final Pattern ANCHOR = Pattern.compile("\\{#[^}]*\\}\\s*$");

  private final String text;
  private final Lines lines;

  ReadyText(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  String of(Node node) {
    if (node instanceof Heading heading) {
      Matcher anchor = ANCHOR.matcher(heading.getText());
      return "#".repeat(heading.getLevel()) + " " + (anchor.find() ? anchor.group() : "");
    } else if (node instanceof ListBlock list) {
      // An empty definition would take the comment below it for its text.
      return node instanceof DefinitionList ? "" : list(list);
    } else if (node instanceof BlockQuote) {
      return "> ";
    } else if (node instanceof TableBlock table) {
      return table(table);
    } else if (node instanceof FootnoteBlock note) {
      return "[^" + note.getText() + "]: ";
    } else if (node instanceof AdmonitionBlock note) {
      return "!!! " + note.getInfo() + (note.getTitle().isNull() ? "" : " \"\"");
    } else if (node instanceof DirectiveNode directive) {
      return directive(directive);
    } else if (node instanceof Reference target && hasTitle(node)) {
      int start = lines.lineStart(node.getStartOffset());
      return text.substring(start, target.getTitleOpeningMarker().getStartOffset()) + "\"\"";
    } else if (node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof Reference
        || node instanceof ThematicBreak) {
      int start = lines.lineStart(node.getStartOffset());
      return text.substring(start, Math.max(start, node.getEndOffset()));
    }
    return "";
  }

  /** Whether this is the address of a link that has words of its own. */
  static boolean hasTitle(Node node) {
    return node instanceof Reference target && !target.getTitle().isBlank();
  }

  /** The marks of all entries, at any depth; of several in one line the innermost. */
  private String list(ListBlock list) {
    Map<Integer, String> marks = new TreeMap<>();
    marks(list, marks);
    return String.join("\n", marks.values());
  }

  private void marks(Node node, Map<Integer, String> marks) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListItem item) {
        int start = lines.lineStart(item.getStartOffset());
        Node content = item.getFirstChild();
        int end =
            content != null && lines.lineStart(content.getStartOffset()) == start
                ? content.getStartOffset()
                : item.getOpeningMarker().getEndOffset();
        marks.put(start, text.substring(start, end).stripTrailing() + " ");
        marks(item, marks);
      } else if (child instanceof ListBlock) {
        marks(child, marks);
      }
    }
  }

  /** Cells with letters are empty; figures stay. */
  private static String table(TableBlock table) {
    List<String> rows = new ArrayList<>();
    rows(table, rows);
    return String.join("\n", rows);
  }

  private static void rows(Node node, List<String> rows) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableRow row) {
        rows.add(node instanceof TableSeparator ? row.getChars().toString() : row(row));
      } else {
        rows(child, rows);
      }
    }
  }

  private static String row(TableRow row) {
    StringBuilder out = new StringBuilder("|");
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        String words = cell.getText().toString().strip();
        boolean figure = words.codePoints().noneMatch(Character::isLetter);
        out.append(' ').append(figure ? words : "").append(" |");
      }
    }
    return out.toString();
  }

  private String directive(DirectiveNode node) {
    StringBuilder out = new StringBuilder();
    out.append(node.marker()).append(' ').append(node.name()).append('\n');
    out.append(fields(node));
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      out.append('\n').append(of(child)).append('\n');
    }
    return out.append(node.marker()).toString();
  }

  private String fields(DirectiveNode node) {
    BlockKind<?> kind = Blocks.kind(node.name().toString()).orElse(null);
    if (kind == null || node.fieldsOffset() < 0) {
      return "";
    }
    return YamlReader.read(lines.span(0, 0).path(), node.fields(), 1)
        .value()
        .map(fields -> fields instanceof YamlNode.Mapping mapping ? form(kind, mapping) : "")
        .orElse("");
  }

  private static String form(BlockKind<?> kind, YamlNode.Mapping fields) {
    return new TranslatedFields(Blocks.BINDER, kind.fields(), Set.of()).bareForm(fields);
  }
}
