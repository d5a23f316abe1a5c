package org.glasnik.content;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.glasnik.language.script.MarkedText;
import org.glasnik.markdown.Passage;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.Prose;

/**
 * A text for people that stands in a document, with its places in the file.
 *
 * @param text a field's value, or a block of the body as {@link Passage#text()} gives it
 * @param places from and to within the text, in UTF-16 units, to the place in the file
 */
public record WrittenText(String text, BiFunction<Integer, Integer, SourceSpan> places) {

  /** Where a piece of the text stands. */
  public SourceSpan span(int from, int to) {
    return places.apply(from, to);
  }

  /**
   * All texts of a document as its file has them, those of the front matter first. The file is read
   * again at each call.
   */
  public static List<WrittenText> of(Document document) {
    List<WrittenText> all = new ArrayList<>();
    Map<String, Deque<SourceSpan>> places = FieldSpans.byText(document);
    Prose.visit(
        (Record) document.written(),
        text -> {
          Deque<SourceSpan> same = places.get(text);
          SourceSpan span =
              same == null
                  ? SourceSpan.whole(document.path())
                  : same.size() > 1 ? same.removeFirst() : same.getFirst();
          String words = MarkedText.masked(text, Passage.GAP);
          all.add(new WrittenText(words, (from, to) -> within(span, text, from, to)));
        });
    for (Passage passage : document.body().passages()) {
      all.add(new WrittenText(passage.text(), passage::span));
    }
    return all;
  }

  /** A piece of a field; the whole field where its text is not written in one piece. */
  private static SourceSpan within(SourceSpan span, String text, int from, int to) {
    int quotes = span.length() - text.codePointCount(0, text.length());
    if (quotes != 0 && quotes != 2) {
      return span;
    }
    int column = span.column() + quotes / 2 + text.codePointCount(0, from);
    return new SourceSpan(span.path(), span.line(), column, text.codePointCount(from, to));
  }
}
