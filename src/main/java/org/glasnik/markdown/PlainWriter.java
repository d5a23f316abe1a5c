package org.glasnik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Writes a text without markup, for summaries, search, mails and messages: blocks with an empty
 * line between them, lists with marks, no footnotes, no pictures but their captions.
 */
final class PlainWriter {

  private final String source;
  private final MarkdownOptions options;
  private final Typography typography;
  private final StringBuilder out = new StringBuilder();

  private PlainWriter(String source, MarkdownOptions options) {
    this.source = source;
    this.options = options;
    this.typography = new Typography(options.quotes(), false);
  }

  /** The words of a node in one line. */
  static String inline(Node node, String source, MarkdownOptions options) {
    PlainWriter writer = new PlainWriter(source, options);
    writer.inlines(node);
    return writer.out.toString();
  }

  /** A whole tree. */
  static String blocks(Node node, String source, MarkdownOptions options) {
    PlainWriter writer = new PlainWriter(source, options);
    writer.blocks(node);
    return writer.out.toString().strip();
  }

  /** One block of a tree. */
  static String block(Node node, String source, MarkdownOptions options) {
    PlainWriter writer = new PlainWriter(source, options);
    writer.block(node);
    return writer.out.toString().strip();
  }

  private void blocks(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph || node instanceof Heading) {
      typography.begin();
      inlines(node);
      end();
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      for (BasedSequence line : ((Block) node).getContentLines()) {
        out.append(line);
      }
      end();
    } else if (node instanceof HtmlBlock) {
      literal(options.rawHtml().words(((Block) node).getContentChars().toString()));
      end();
    } else if (node instanceof ListItem item && !(node.getParent() instanceof DefinitionList)) {
      item(item);
    } else if (node instanceof DirectiveNode directive) {
      out.append(DirectiveNodes.plain(directive, source, apart(directive), options, this::set));
      end();
    } else if (node instanceof AdmonitionBlock note) {
      out.append(set(LinkWriter.unescaped(note.getTitle())));
      end();
      blocks(note);
    } else if (node instanceof TableBlock) {
      rows(node);
      end();
    } else if (!(node instanceof FootnoteBlock
        || node instanceof Reference
        || node instanceof HtmlCommentBlock)) {
      blocks(node);
    }
  }

  private void item(ListItem item) {
    out.append(item.getParent() instanceof OrderedList ? item.getOpeningMarker() + " " : "\u2013 ");
    blocks(item);
    trimEnd();
    out.append(item.getNext() == null ? "\n\n" : "\n");
  }

  private void rows(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof TableRow) {
        if (node instanceof TableSeparator) {
          continue;
        }
        for (Node cell = child.getFirstChild(); cell != null; cell = cell.getNext()) {
          if (cell instanceof TableCell) {
            typography.begin();
            inlines(cell);
            out.append(cell.getNext() == null ? "\n" : " | ");
          }
        }
      } else {
        rows(child);
      }
    }
  }

  /** The words of the blocks inside a node, apart from what was written so far. */
  private String apart(Node node) {
    PlainWriter writer = new PlainWriter(source, options);
    writer.blocks(node);
    return writer.out.toString().strip();
  }

  private String set(String text) {
    StringBuilder set = new StringBuilder();
    Typography type = new Typography(options.quotes(), false);
    type.set(text, set);
    return set.toString();
  }

  private void end() {
    trimEnd();
    if (out.length() > 0) {
      out.append("\n\n");
    }
  }

  private void trimEnd() {
    int end = out.length();
    while (end > 0 && Character.isWhitespace(out.charAt(end - 1))) {
      end--;
    }
    out.setLength(end);
  }

  private void inlines(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inline(child);
    }
  }

  private void inline(Node node) {
    if (node instanceof Text || node instanceof WhiteSpace) {
      text(node.getChars());
    } else if (node instanceof HtmlEntity) {
      literal(TextNodes.entity(node));
    } else if (node instanceof Code code) {
      literal(TextNodes.code(code));
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      literal(" ");
    } else if (node instanceof AutoLink link) {
      literal(link.getText().toString());
    } else if (node instanceof MailLink link) {
      literal(link.getText().toString());
    } else if (node instanceof AttributesNode braces) {
      if (!AttributeReader.isReal(braces, source)) {
        text(node.getChars());
      }
    } else if (node instanceof RefNode ref && LinkNodes.target(ref) == null) {
      text(node.getChars());
    } else if (node instanceof Footnote note && note.getFootnoteBlock() == null) {
      text(node.getChars());
    } else if (node instanceof HtmlInline) {
      literal(options.rawHtml().words(node.getChars().toString()));
    } else if (!(node instanceof Footnote || node instanceof HtmlInlineComment)) {
      inlines(node);
    }
  }

  private void text(BasedSequence chars) {
    String text = chars.toString();
    typography.write(text, 0, text.length(), text.length(), out);
  }

  private void literal(String text) {
    typography.plain(text, 0, text.length(), out);
  }
}
