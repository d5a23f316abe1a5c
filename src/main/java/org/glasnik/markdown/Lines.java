package org.glasnik.markdown;

import java.util.Arrays;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/** Offsets of a text as lines and columns of the file that holds it. */
final class Lines {

  private final SourcePath path;
  private final String text;
  private final int firstLine;
  private int[] starts = {};

  Lines(SourcePath path, String text, int firstLine) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
  }

  /** The piece from one offset to another, cut at the end of its first line. */
  SourceSpan span(int from, int to) {
    int index = lineAt(from);
    int start = starts[index];
    int lineEnd = start;
    while (lineEnd < text.length() && !isBreak(text.charAt(lineEnd))) {
      lineEnd++;
    }
    int begin = Math.min(from, lineEnd);
    int end = Math.max(begin, Math.min(to, lineEnd));
    return new SourceSpan(
        path,
        firstLine + index,
        text.codePointCount(start, begin) + 1,
        text.codePointCount(begin, end));
  }

  /** The line of an offset, counted from 0 within the text. */
  int lineAt(int offset) {
    if (starts.length == 0) {
      starts = starts();
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int[] starts() {
    int[] found = new int[16 + text.length() / 64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
