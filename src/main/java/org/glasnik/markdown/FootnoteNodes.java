package org.glasnik.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/**
 * Footnotes, numbered in the order in which they are first called, and written behind the text with
 * a way back to every call.
 */
final class FootnoteNodes {

  private final BodyWriter body;
  private final List<Note> called = new ArrayList<>(0);

  FootnoteNodes(BodyWriter body) {
    this.body = body;
  }

  static void register(NodeWriters writers) {
    writers
        .on(Footnote.class, (node, body) -> body.footnotes.call(node))
        .on(FootnoteBlock.class, (node, body) -> body.footnotes.defined(node));
  }

  private void call(Footnote node) {
    FootnoteBlock block = node.getFootnoteBlock();
    if (block == null) {
      body.error(
          node,
          "footnote",
          "there is no footnote " + node.getChars(),
          "add a line " + node.getChars() + ": with its text");
      body.text(node.getChars());
      return;
    }
    Note note = note(block);
    note.calls++;
    String number = Integer.toString(note.number);
    if (body.medium == Medium.FEED || body.links.isInside()) {
      body.out.add("<sup>").add(number).add("</sup>");
    } else {
      body.out.add("<sup class=\"footnote-ref\"><a");
      body.id(note.callId(note.calls));
      body.out.add(" href=\"#").hole(new Holes.IdPrefix());
      body.out.add(note.id()).add("\" role=\"doc-noteref\">").add(number).add("</a></sup>");
    }
    body.typography.after('1');
  }

  private Note note(FootnoteBlock block) {
    for (Note note : called) {
      if (note.block == block) {
        return note;
      }
    }
    Note note = new Note(block, called.size() + 1);
    called.add(note);
    return note;
  }

  /** A footnote is written behind the text; where it stands there is nothing to see. */
  private void defined(FootnoteBlock node) {
    if (!node.isReferenced()) {
      body.warning(
          node,
          "footnote",
          "nothing calls the footnote [^" + node.getText() + "]",
          "write [^" + node.getText() + "] where it belongs, or take it out");
    }
  }

  /** Writes the notes that were called; a note may call others, which then follow. */
  void writeNotes() {
    if (called.isEmpty()) {
      return;
    }
    boolean page = body.medium == Medium.PAGE;
    body.out.add(
        page ? "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"" : "<hr>\n");
    if (page) {
      body.word(BodyMessage.FOOTNOTES);
      body.out.add("\">\n");
    }
    body.out.add("<ol>\n");
    for (int i = 0; i < called.size(); i++) {
      write(called.get(i));
    }
    body.out.add(page ? "</ol>\n</section>\n" : "</ol>\n");
  }

  private void write(Note note) {
    body.out.add("<li");
    body.id(note.id());
    body.out.add(">");
    for (Node child = note.block.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Paragraph && child.getNext() == null) {
        body.typography.begin();
        body.out.add("<p>");
        body.children(child);
        back(note);
        body.out.add("</p>");
        note.backWritten = true;
      } else {
        body.write(child);
      }
    }
    if (!note.backWritten) {
      body.out.add("<p>");
      back(note);
      body.out.add("</p>");
    }
    body.out.add("</li>\n");
  }

  private void back(Note note) {
    if (body.medium == Medium.FEED) {
      return;
    }
    for (int call = 1; call <= note.calls; call++) {
      body.out.add(" <a class=\"footnote-back\" href=\"#").hole(new Holes.IdPrefix());
      body.out.add(note.callId(call)).add("\" role=\"doc-backlink\" aria-label=\"");
      body.word(BodyMessage.FOOTNOTE_BACK);
      body.out.add(call == 1 ? "\">\u21a9\ufe0e</a>" : " " + call + "\">\u21a9\ufe0e</a>");
    }
  }

  /** A footnote that was called. Its ids have a colon, which no other id of a body has. */
  private static final class Note {
    private final FootnoteBlock block;
    private final int number;
    private int calls;
    private boolean backWritten;

    Note(FootnoteBlock block, int number) {
      this.block = block;
      this.number = number;
    }

    String id() {
      return "fn:" + number;
    }

    String callId(int call) {
      return call == 1 ? "fnref:" + number : "fnref:" + number + ":" + call;
    }
  }
}
