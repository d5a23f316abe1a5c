package org.glasnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.glasnik.source.CollapsedText;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;

/**
 * A block as it is compared with another state of itself: with its marks and its links, but however
 * it is wrapped, indented and spaced, and without comments.
 */
final class NormalForm {

  private final Lines lines;
  private final StringBuilder out = new StringBuilder();

  private NormalForm(Lines lines) {
    this.lines = lines;
  }

  /** The form of a block; empty if nothing of it counts. */
  static String of(Node node, Lines lines) {
    NormalForm form = new NormalForm(lines);
    form.block(node);
    return form.out.toString();
  }

  private void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      line("", inline(paragraph.getContentLines(), paragraph));
    } else if (node instanceof Heading heading) {
      line("#".repeat(heading.getLevel()) + " ", inline(List.of(heading.getText()), heading));
    } else if (node instanceof FencedCodeBlock code) {
      line("``` " + code.getInfo() + " ", lines(code));
    } else if (node instanceof IndentedCodeBlock code) {
      line("``` ", lines(code));
    } else if (node instanceof ThematicBreak) {
      line("***", "");
    } else if (node instanceof HtmlBlockBase html) {
      line("", withoutComments(html.getChars().toString()));
    } else if (node instanceof TableRow row) {
      row(row);
    } else if (node instanceof DirectiveNode directive) {
      line("::: " + directive.name(), "");
      fields(directive);
      children(directive);
      line(":::", "");
    } else if (node.hasChildren()) {
      container(node);
    } else {
      line("", node.getChars().toString());
    }
  }

  private void container(Node node) {
    if (node instanceof TableSeparator) {
      return;
    }
    if (node instanceof BlockQuote) {
      line(">", "");
    } else if (node instanceof TaskListItem item) {
      line(item.isItemDoneMarker() ? "- [x]" : "- [ ]", "");
    } else if (node instanceof OrderedListItem) {
      line("1.", "");
    } else if (node instanceof ListItem) {
      line("-", "");
    } else if (node instanceof FootnoteBlock note) {
      line("[^" + note.getText() + "]:", "");
    } else if (node instanceof AdmonitionBlock note) {
      line("!!! " + note.getInfo() + " ", note.getTitle().toString());
    }
    children(node);
  }

  private void children(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  private void row(TableRow row) {
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      if (cell instanceof TableCell) {
        line("| ", inline(List.of(((TableCell) cell).getText()), cell));
      }
    }
    line("|", "");
  }

  private void fields(DirectiveNode directive) {
    String text = directive.fields();
    YamlNode fields =
        YamlReader.read(lines.span(0, 0).path(), text, 1)
            .value()
            .orElseGet(() -> new YamlNode.Scalar(lines.span(0, 0), text, true));
    line("", flat(fields));
  }

  /** Fields in the order of their names: in which order they are written does not count. */
  private static String flat(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .filter(entry -> !entry.value().isAbsent())
          .sorted(Comparator.comparing(YamlNode.Entry::name))
          .map(entry -> entry.name() + ": " + flat(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream()
          .map(NormalForm::flat)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return CollapsedText.of(((YamlNode.Scalar) node).text());
  }

  /** What stands in lines, without the comments among it. */
  private static String inline(List<BasedSequence> content, Node node) {
    List<Node> comments = new ArrayList<>();
    collectComments(node, comments);
    StringBuilder text = new StringBuilder();
    for (BasedSequence line : content) {
      int from = line.getStartOffset();
      for (Node comment : comments) {
        int start = Math.max(from, Math.min(comment.getStartOffset(), line.getEndOffset()));
        text.append(line.getBaseSequence(), from, start);
        from = Math.max(from, Math.min(comment.getEndOffset(), line.getEndOffset()));
      }
      text.append(line.getBaseSequence(), from, line.getEndOffset()).append('\n');
    }
    return text.toString();
  }

  private static void collectComments(Node node, List<Node> comments) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlInlineComment) {
        comments.add(child);
      } else {
        collectComments(child, comments);
      }
    }
  }

  /** HTML with a blank in the place of each comment; one that never ends is none. */
  private static String withoutComments(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int from = 0;
    int start = html.indexOf("<!--");
    int end = html.indexOf("-->", start + 4);
    while (start >= 0 && end >= 0) {
      out.append(html, from, start).append(' ');
      from = end + 3;
      start = html.indexOf("<!--", from);
      end = html.indexOf("-->", start + 4);
    }
    return out.append(html, from, html.length()).toString();
  }

  private static String lines(Block block) {
    StringBuilder text = new StringBuilder();
    block.getContentLines().forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private void line(String mark, String text) {
    String collapsed = CollapsedText.of(mark + text);
    if (!collapsed.isEmpty()) {
      out.append(out.isEmpty() ? "" : "\n").append(collapsed);
    }
  }
}
