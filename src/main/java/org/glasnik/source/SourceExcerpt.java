package org.glasnik.source;

import java.util.Optional;

/**
 * The line that a problem is about, fit to be shown with carets below it in letters of one width.
 *
 * @param line the line with tabs spread, invisible characters spelled out, and a long one cut
 *     around the problem
 * @param indent cells before the first caret
 * @param carets how many, at least one
 */
public record SourceExcerpt(String line, int indent, int carets) {

  private static final int MAX_CELLS = 110;
  private static final int CELLS_BEFORE = 40;
  private static final int TAB = 4;
  private static final String CUT = "…";

  /**
   * The excerpt for a place in a text; nothing for a file as a whole or a line that is not there.
   */
  public static Optional<SourceExcerpt> of(SourceSpan span, String text) {
    return span.line() < 1
        ? Optional.empty()
        : line(text, span.line()).map(line -> of(line, span.column(), span.length()));
  }

  /** The second line to print: the carets under the place. */
  public String pointer() {
    return " ".repeat(indent) + "^".repeat(carets);
  }

  /** The line of this number, from 1, without its end. */
  static Optional<String> line(String text, int number) {
    int start = text.startsWith("\ufeff") ? 1 : 0;
    for (int line = 1; line < number; line++) {
      start = afterLineEnd(text, lineEnd(text, start));
      if (start < 0) {
        return Optional.empty();
      }
    }
    return Optional.of(text.substring(start, lineEnd(text, start)));
  }

  private static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static int afterLineEnd(String text, int end) {
    if (end == text.length()) {
      return -1;
    }
    return end + (text.startsWith("\r\n", end) ? 2 : 1);
  }

  private static SourceExcerpt of(String text, int column, int length) {
    int[] points = text.codePoints().toArray();
    // Where each character of the source begins: in the shown text, and in cells.
    int[] at = new int[points.length + 1];
    int[] cell = new int[points.length + 1];
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < points.length; i++) {
      at[i] = shown.length();
      if (points[i] == '\t') {
        shown.append(" ".repeat(TAB - cell[i] % TAB));
        cell[i + 1] = cell[i] + shown.length() - at[i];
      } else {
        Printable.append(shown, points[i]);
        boolean spelled = shown.length() - at[i] > Character.charCount(points[i]);
        cell[i + 1] = cell[i] + (spelled ? shown.length() - at[i] : Cells.of(points[i]));
      }
    }
    at[points.length] = shown.length();

    int first = Math.min(Math.max(column - 1, 0), points.length);
    int last = Math.min(first + Math.max(length, 0), points.length);
    int from = 0;
    int to = points.length;
    if (cell[points.length] > MAX_CELLS) {
      while (cell[first] - cell[from] > CELLS_BEFORE) {
        from++;
      }
      while (cell[to] - cell[from] > MAX_CELLS) {
        to--;
      }
    }
    String before = from > 0 ? CUT : "";
    String after = to < points.length ? CUT : "";
    int indent = before.length() + cell[first] - cell[from];
    int carets = cell[Math.min(last, to)] - cell[first];
    return new SourceExcerpt(
        before + shown.substring(at[from], at[to]) + after, indent, Math.max(1, carets));
  }
}
