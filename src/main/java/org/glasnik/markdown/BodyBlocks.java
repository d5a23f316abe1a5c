package org.glasnik.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.glasnik.markdown.BodyBlock.Kind;
import org.glasnik.source.CollapsedText;

/** Cuts a text into the blocks that stand in it side by side, as the syntax tree has them. */
final class BodyBlocks {

  private final String text;
  private final Lines lines;
  private final MarkdownOptions options;

  BodyBlocks(String text, Lines lines, MarkdownOptions options) {
    this.text = text;
    this.lines = lines;
    this.options = options;
  }

  List<BodyBlock> of(Node document) {
    List<BodyBlock> blocks = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      String normal = NormalForm.of(node, lines);
      if (!normal.isEmpty()) {
        blocks.add(block(node, normal));
      }
    }
    return blocks;
  }

  private BodyBlock block(Node node, String normal) {
    int start = lines.lineStart(node.getStartOffset());
    Node next = node.getNext();
    // A node's own end leaves out closing marks: all up to the next block belongs to it.
    int limit = next == null ? text.length() : lines.lineStart(next.getStartOffset());
    String source = text.substring(start, Math.max(start, limit)).stripTrailing();
    Kind kind = kind(node);
    String ready =
        switch (kind) {
          case CODE, RULE -> source;
          case TARGET -> ReadyText.hasTitle(node) ? new ReadyText(text, lines).of(node) : source;
          default -> new ReadyText(text, lines).of(node);
        };
    String words = CollapsedText.of(PlainWriter.block(node, text, options));
    return new BodyBlock(
        kind, source, normal, ready, words, lines.span(node.getStartOffset(), limit));
  }

  private static Kind kind(Node node) {
    if (node instanceof Paragraph) {
      return Kind.PARAGRAPH;
    } else if (node instanceof Heading) {
      return Kind.HEADING;
    } else if (node instanceof ListBlock || node instanceof DefinitionList) {
      return Kind.LIST;
    } else if (node instanceof BlockQuote) {
      return Kind.QUOTE;
    } else if (node instanceof TableBlock) {
      return Kind.TABLE;
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return Kind.CODE;
    } else if (node instanceof DirectiveNode || node instanceof AdmonitionBlock) {
      return Kind.BLOCK;
    } else if (node instanceof FootnoteBlock) {
      return Kind.FOOTNOTE;
    } else if (node instanceof Reference) {
      return Kind.TARGET;
    } else if (node instanceof ThematicBreak) {
      return Kind.RULE;
    }
    return node instanceof HtmlBlockBase ? Kind.HTML : Kind.PARAGRAPH;
  }
}
