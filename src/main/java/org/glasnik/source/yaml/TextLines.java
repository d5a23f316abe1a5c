package org.glasnik.source.yaml;

import java.util.Arrays;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/** Offsets in a text to lines and columns of the file that it was taken from. */
final class TextLines {

  private final SourcePath path;
  private final String text;
  private final int firstLine;
  private final boolean pointsAreChars;
  private int count;

  /** Where each line starts, in chars. */
  private int[] starts = new int[16];

  /** The same in code points, in which the YAML parser counts; the same array when it's equal. */
  private int[] startPoints = starts;

  TextLines(SourcePath path, String text, int firstLine) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
    int lowSurrogates = 0;
    addLine(0, 0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        addLine(i + 1, lowSurrogates);
      } else if (Character.isLowSurrogate(c)) {
        lowSurrogates++;
      }
    }
    pointsAreChars = lowSurrogates == 0;
  }

  private void addLine(int start, int lowSurrogates) {
    if (count == starts.length) {
      boolean shared = starts == startPoints;
      starts = Arrays.copyOf(starts, count * 2);
      startPoints = shared ? starts : Arrays.copyOf(startPoints, count * 2);
    }
    if (lowSurrogates > 0 && starts == startPoints) {
      startPoints = starts.clone();
    }
    starts[count] = start;
    startPoints[count] = start - lowSurrogates;
    count++;
  }

  String text() {
    return text;
  }

  /** The char offset of a code point offset. */
  int offset(int codePoint) {
    if (pointsAreChars) {
      return Math.min(codePoint, text.length());
    }
    int line = lineIndex(startPoints, codePoint);
    int point = codePoint - startPoints[line];
    int end = lineEnd(starts[line]);
    int points = text.codePointCount(starts[line], end);
    return point >= points
        ? Math.min(end + point - points, text.length())
        : text.offsetByCodePoints(starts[line], point);
  }

  /** The number, in the file, of the line of a char offset. */
  int line(int offset) {
    return firstLine + lineIndex(starts, offset);
  }

  int lineStart(int offset) {
    return starts[lineIndex(starts, offset)];
  }

  /** The offset after the line's last character. */
  int lineEnd(int offset) {
    int end = offset;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** The offset after the line's last character that is no blank. */
  int contentEnd(int offset) {
    int end = lineEnd(offset);
    while (end > offset && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The piece from one char offset to another, cut at the end of its first line. */
  SourceSpan span(int from, int to) {
    int index = lineIndex(starts, from);
    int column = 1 + text.codePointCount(starts[index], from);
    boolean further = index + 1 < count && to >= starts[index + 1];
    int end = further ? contentEnd(from) : Math.min(Math.max(from, to), text.length());
    return new SourceSpan(path, firstLine + index, column, text.codePointCount(from, end));
  }

  /** From an offset to the last character of its line. */
  SourceSpan restOfLine(int from) {
    return span(from, contentEnd(from));
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private int lineIndex(int[] lines, int offset) {
    int found = Arrays.binarySearch(lines, 0, count, offset);
    return found >= 0 ? found : -found - 2;
  }
}
