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
  private boolean hasPairs;

  Lines(SourcePath path, String text, int firstLine) {
    this.path = path;
    this.text = text;
    this.firstLine = firstLine;
  }

  /** The piece from one offset to another, cut at the end of its first line. */
  SourceSpan span(int from, int to) {
    int index = lineAt(from);
    int start = starts[index];
    int next = index + 1 < starts.length ? starts[index + 1] : text.length();
    int lineEnd = next;
    while (lineEnd > start && isBreak(text.charAt(lineEnd - 1))) {
      lineEnd--;
    }
    int begin = Math.min(from, lineEnd);
    int end = Math.max(begin, Math.min(to, lineEnd));
    return new SourceSpan(path, firstLine + index, points(start, begin) + 1, points(begin, end));
  }

  /** Where the line of an offset begins. */
  int lineStart(int offset) {
    int index = lineAt(offset);
    return starts[index];
  }

  /** How many code points stand between two offsets. */
  private int points(int from, int to) {
    // In a line of half a megabyte each link would count all before it.
    return hasPairs ? text.codePointCount(from, to) : to - from;
  }

  /** The line of an offset, counted from 0 within the text. */
  int lineAt(int offset) {
    if (starts.length == 0) {
      starts = starts();
      hasPairs = hasSurrogates();
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  private int[] starts() {
    boolean carriages = text.indexOf('\r') >= 0;
    int[] found = new int[16 + text.length() / 64];
    int count = 1;
    for (int i = nextBreak(0, carriages); i >= 0; i = nextBreak(i + 1, carriages)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = i + 1;
    }
    return Arrays.copyOf(found, count);
  }

  /** The last character of the next line break, -1 if there is none. */
  private int nextBreak(int from, boolean carriages) {
    if (!carriages) {
      return text.indexOf('\n', from);
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean alone = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (c == '\n' || alone) {
        return i;
      }
    }
    return -1;
  }

  private boolean hasSurrogates() {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
