package org.glasnik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.glasnik.language.script.MarkedText;
import org.glasnik.source.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * Finds the prose of a text in its syntax tree: the words that belong to the text's language. Code,
 * addresses, raw tags, and what is marked as another language or to keep its script are none.
 */
final class ProseReader {

  /** In characters, its ends included. */
  private static final int LONGEST_ENTITY = 40;

  private final String source;
  private final Lines lines;
  private final boolean attributes;
  private final List<Passage> passages = new ArrayList<>();
  private final List<RefNode> shortLinks = new ArrayList<>(0);
  private final Deque<String> kept = new ArrayDeque<>(0);
  private Passage passage;

  private ProseReader(String source, Lines lines, int syntax) {
    this.source = source;
    this.lines = lines;
    this.attributes = (syntax & Syntax.ATTRIBUTES) != 0;
    this.passage = new Passage(lines);
  }

  /**
   * What was found.
   *
   * @param passages in the order of the text
   * @param shortLinks links whose name is also their text: {@code [name]} and {@code [name][]}
   */
  record Found(List<Passage> passages, List<RefNode> shortLinks) {}

  static Found read(Document tree, String source, Lines lines, int syntax) {
    ProseReader reader = new ProseReader(source, lines, syntax);
    reader.block(tree);
    return new Found(reader.passages, reader.shortLinks);
  }

  private void block(Node node) {
    end();
    if (node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlCommentBlock) {
      return;
    }
    if (node instanceof AdmonitionBlock note) {
      title(note.getTitle());
    } else if (node instanceof HtmlBlock html) {
      html(html.getContentChars());
    }
    int outside = kept.size();
    keepForeign(node);
    children(node);
    end();
    while (kept.size() > outside) {
      kept.pop();
    }
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block || child instanceof TableCell || child instanceof TableCaption) {
        block(child);
      } else {
        inline(child);
      }
    }
  }

  private void inline(Node node) {
    if (node instanceof Text || node instanceof WhiteSpace) {
      words(node.getChars());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      passage.space();
    } else if (node instanceof Code || node instanceof AutoLink || node instanceof MailLink) {
      passage.gap();
    } else if (node instanceof HtmlEntity || node instanceof Footnote) {
      passage.gap();
    } else if (node instanceof HtmlInline) {
      tag(HtmlTag.at(node.getChars(), 0));
    } else if (node instanceof Reference reference) {
      title(reference.getTitle());
    } else if (node instanceof ScriptMark mark) {
      mark(mark);
    } else if (node instanceof AttributesNode braces) {
      if (!AttributeReader.isReal(braces, source)) {
        words(node.getChars());
      }
    } else if (!(node instanceof HtmlInlineComment)) {
      phrase(node);
    }
  }

  /** Marked words, links and pictures; the text of a picture is none of the sentence around it. */
  private void phrase(Node node) {
    if (node instanceof Image) {
      passage.gap();
    } else if (node instanceof RefNode ref && LinkNodes.target(ref) == null) {
      brackets(ref);
      return;
    }
    int outside = kept.size();
    keepForeign(node);
    children(node);
    while (kept.size() > outside) {
      kept.pop();
    }
    if (node instanceof Image image) {
      passage.gap();
      title(image.getTitle());
    } else if (node instanceof Link link) {
      title(link.getTitle());
    } else if (node instanceof RefNode link && link.isReferenceTextCombined()) {
      shortLinks.add(link);
    }
  }

  /** Brackets that name nothing are brackets. */
  private void brackets(RefNode node) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      words(node.getChars());
      return;
    }
    words(node.baseSubSequence(node.getStartOffset(), first.getStartOffset()));
    children(node);
    words(node.baseSubSequence(last.getEndOffset(), node.getEndOffset()));
  }

  private void words(BasedSequence chars) {
    if (kept.isEmpty()) {
      passage.add(source, chars.getStartOffset(), chars.getEndOffset());
    } else {
      passage.gap();
    }
  }

  private void mark(ScriptMark mark) {
    if (mark.isOpening()) {
      kept.push(":");
      passage.gap();
    } else if (!kept.isEmpty()) {
      kept.pop();
    }
  }

  /** What the text gives another language is not converted with it. */
  private void keepForeign(Node node) {
    if (!attributes) {
      return;
    }
    List<AttributesNode> written =
        AttributesExtension.NODE_ATTRIBUTES.get(node.getDocument()).get(node);
    if (written == null) {
      return;
    }
    for (AttributesNode list : written) {
      for (Node child : list.getChildren()) {
        if (child instanceof AttributeNode attribute && isForeign(attribute)) {
          kept.push("{");
          return;
        }
      }
    }
  }

  private static boolean isForeign(AttributeNode attribute) {
    String name = Ascii.lower(attribute.getName().toString());
    return name.equals("lang")
        || (name.equals("translate") && attribute.getValue().toString().equals("no"));
  }

  /** Elements of code and of other languages keep their words; so does what stands in a tag. */
  private void tag(@Nullable HtmlTag tag) {
    passage.gap();
    if (tag == null || SafeElements.isVoid(tag.name())) {
      return;
    }
    if (tag.closing()) {
      if (tag.name().equals(kept.peek())) {
        kept.pop();
      }
    } else if (tag.attributes().containsKey("lang")
        || tag.name().equals(kept.peek())
        || SafeElements.isCode(tag.name())) {
      kept.push(tag.name());
    }
  }

  private void html(BasedSequence chars) {
    int outside = kept.size();
    int lastComment = chars.lastIndexOf("-->");
    int i = 0;
    while (i < chars.length()) {
      HtmlTag tag = chars.charAt(i) == '<' ? HtmlTag.at(chars, i) : null;
      if (tag != null) {
        tag(tag);
        i = tag.end();
      } else {
        int comment =
            i <= lastComment && chars.matchChars("<!--", i) ? chars.indexOf("-->", i) : -1;
        int next = comment >= 0 ? comment + 3 : chars.indexOf('<', i + 1);
        int end = next < 0 ? chars.length() : next;
        if (comment < 0) {
          htmlWords(chars.subSequence(i, end));
        }
        i = end;
      }
    }
    while (kept.size() > outside) {
      kept.pop();
    }
  }

  /** Words between tags; the names of entities are none. */
  private void htmlWords(BasedSequence chars) {
    int start = 0;
    for (int i = chars.indexOf('&'); i >= 0; i = chars.indexOf('&', i + 1)) {
      int end = chars.indexOf(';', i, Math.min(chars.length(), i + LONGEST_ENTITY));
      if (end > 0) {
        words(chars.subSequence(start, i));
        passage.gap();
        start = end + 1;
        i = end;
      }
    }
    words(chars.subSequence(start, chars.length()));
  }

  /** A text that is apart from the sentence in which it stands. */
  private void title(BasedSequence title) {
    if (title.isNotNull() && !title.isEmpty()) {
      Passage around = passage;
      passage = new Passage(lines);
      int start = 0;
      for (int i = title.indexOf(':'); i >= 0; i = title.indexOf(':', i + 1)) {
        int content = MarkedText.contentStart(title, i);
        int end = content < 0 || i < start ? -1 : MarkedText.contentEnd(title, content);
        if (end >= 0) {
          words(title.subSequence(start, i));
          passage.gap();
          start = end + 1;
        }
      }
      words(title.subSequence(start, title.length()));
      keep(passage);
      passage = around;
    }
  }

  private void end() {
    keep(passage);
    passage = new Passage(lines);
  }

  private void keep(Passage read) {
    if (!read.parts().isEmpty()) {
      passages.add(read);
    }
  }
}
