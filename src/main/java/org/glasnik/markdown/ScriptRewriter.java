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
    for (Passage.Part part : passage.parts()) {
      out.setLength(0);
      script.convert(text, part.start(), part.start() + part.length(), out);
      edits.add(new Edit(part.source(), part.source() + part.length(), out.toString()));
    }
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
