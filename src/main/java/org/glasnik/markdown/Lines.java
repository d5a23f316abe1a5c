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

  /** 1 if lines may end with a carriage return alone, 0 if none does, -1 before it is known. */
  private int oldBreaks = -1;

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
    for (int i = nextBreak(0); i < text.length(); i = nextBreak(i + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    return Arrays.copyOf(found, count);
  }

  /** The last character of the line break at or behind a place; the end if there is none. */
  private int nextBreak(int from) {
    int feed = text.indexOf('\n', from);
    if (oldBreaks < 0) {
      oldBreaks = text.indexOf('\r') < 0 ? 0 : 1;
    }
    if (oldBreaks > 0) {
      int end = feed < 0 ? text.length() : feed;
      int carriage = text.indexOf('\r', from);
      if (carriage >= 0 && carriage < end - 1) {
        return carriage;
      }
    }
    return feed < 0 ? text.length() : feed;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
