package org.glasnik.markdown;

import java.util.ArrayList;
import java.util.List;
import org.glasnik.source.SourceSpan;

/**
 * The words of one block as a reader reads them, whatever markup stands among them. What is not
 * prose (code, addresses, pictures, what is marked to keep its script) is one {@link #GAP} each.
 */
public final class Passage {

  /** Stands for what is not prose. */
  public static final char GAP = '\ufffc';

  /**
   * A piece that stands in the source without a gap.
   *
   * @param start where it begins in the words
   * @param source where it begins in the source
   */
  record Part(int start, int source, int length) {}

  private final Lines lines;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>(4);

  Passage(Lines lines) {
    this.lines = lines;
  }

  /** The words. */
  public String text() {
    return text.toString();
  }

  /** Where a piece of {@link #text()} stands in the file. */
  public SourceSpan span(int from, int to) {
    Part part = parts.get(0);
    for (Part next : parts) {
      part = next.start <= from ? next : part;
    }
    int source = part.source + Math.min(from - part.start, part.length);
    return lines.span(source, source + to - from);
  }

  List<Part> parts() {
    return parts;
  }

  void add(CharSequence source, int from, int to) {
    if (from < to) {
      add(source.subSequence(from, to), from);
    }
  }

  /** Adds words that stand at an offset of the source. */
  void add(CharSequence words, int source) {
    parts.add(new Part(text.length(), source, words.length()));
    text.append(words);
  }

  void gap() {
    if (text.length() == 0 || text.charAt(text.length() - 1) != GAP) {
      text.append(GAP);
    }
  }

  void space() {
    text.append(' ');
  }
}
