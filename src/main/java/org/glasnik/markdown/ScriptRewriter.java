package org.glasnik.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.glasnik.language.script.Transliterator;

/**
 * Writes a Markdown text in the other script of its language: the syntax tree says which letters
 * are prose, and only these are exchanged, so that the text keeps its markup, addresses and code.
 */
final class ScriptRewriter {

  /** What takes the place of a piece of the source. */
  private record Edit(int from, int to, String text) {}

  private final String source;
  private final Transliterator script;
  private final List<Edit> edits = new ArrayList<>();

  private ScriptRewriter(String source, Transliterator script) {
    this.source = source;
    this.script = script;
  }

  static String rewrite(String source, Lines lines, Transliterator script) {
    int syntax = Syntax.of(source);
    Document tree = Grammar.parse(source, syntax);
    ProseReader.Found prose = ProseReader.read(tree, source, lines, syntax);
    ScriptRewriter rewriter = new ScriptRewriter(source, script);
    prose.passages().forEach(rewriter::passage);
    prose.shortLinks().forEach(rewriter::shortLink);
    return rewriter.written();
  }

  private void passage(Passage passage) {
    String text = passage.text();
    StringBuilder out = new StringBuilder();
    int first = edits.size();
    for (Passage.Part part : passage.parts()) {
      out.setLength(0);
      script.convert(text, part.start(), part.start() + part.length(), out);
      int end = part.source() + part.length();
      edits.add(new Edit(part.source(), end, literal(out, part.source(), end)));
      if (out.length() == 0 && edits.size() - first > 1) {
        share(edits.size() - 1);
      }
    }
  }

  /**
   * A letter that was made of two, of which the second stands alone in its markup, goes there: an
   * empty mark would be none.
   */
  private void share(int index) {
    Edit empty = edits.get(index);
    Edit before = edits.get(index - 1);
    if (!before.text.isEmpty() && Character.isLetter(source.charAt(empty.from))) {
      int cut = before.text.offsetByCodePoints(before.text.length(), -1);
      edits.set(index - 1, new Edit(before.from, before.to, before.text.substring(0, cut)));
      edits.set(index, new Edit(empty.from, empty.to, before.text.substring(cut)));
    }
  }

  /** Signs that only the glossary brings along are no markup. */
  private String literal(StringBuilder converted, int from, int to) {
    StringBuilder out = null;
    for (int i = 0; i < converted.length(); i++) {
      char c = converted.charAt(i);
      if (Typography.isPunctuation(c) && !isIn(c, from, to)) {
        out = out == null ? new StringBuilder(converted.substring(0, i)) : out;
        out.append('\\');
      }
      if (out != null) {
        out.append(c);
      }
    }
    return out == null ? converted.toString() : out.toString();
  }

  private boolean isIn(char c, int from, int to) {
    int at = source.indexOf(c, from);
    return at >= 0 && at < to;
  }

  /** The text of the link changes, the name by which it is looked up stays. */
  private void shortLink(RefNode link) {
    int end = link.getEndOffset();
    boolean emptyPair = source.startsWith("[]", end - 2);
    String name = "[" + link.getReference() + "]";
    edits.add(new Edit(emptyPair ? end - 2 : end, end, name));
  }

  private String written() {
    edits.sort(Comparator.comparingInt(Edit::from).thenComparingInt(Edit::to));
    StringBuilder out = new StringBuilder(source.length() + source.length() / 16);
    int done = 0;
    for (Edit edit : edits) {
      if (edit.from >= done) {
        out.append(source, done, edit.from).append(edit.text);
        done = edit.to;
      }
    }
    return out.append(source, done, source.length()).toString();
  }
}
