package org.glasnik.source;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * What counts of a text when two of its states are compared: white space only as one blank, letters
 * in Unicode NFC. How its lines are broken does not count; between letters that are written without
 * blanks a line break is nothing at all.
 */
public final class CollapsedText {

  private CollapsedText() {}

  /** The text as it is compared. */
  public static String of(String text) {
    String normal = Ascii.isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder out = new StringBuilder(normal.length());
    int i = 0;
    while (i < normal.length()) {
      int c = normal.codePointAt(i);
      if (!isBlank(c)) {
        out.appendCodePoint(c);
        i += Character.charCount(c);
        continue;
      }
      int start = i;
      while (i < normal.length() && isBlank(normal.codePointAt(i))) {
        i++;
      }
      boolean inside = out.length() > 0 && i < normal.length();
      if (inside && !isOnlyBreak(normal, start, i)) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  /** Whether a line is broken here that would not need a blank, as in Chinese. */
  private static boolean isOnlyBreak(String text, int start, int end) {
    return text.substring(start, end).indexOf('\n') >= 0
        && isWrittenWithoutBlanks(text.codePointBefore(start))
        && isWrittenWithoutBlanks(text.codePointAt(end));
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isWrittenWithoutBlanks(int c) {
    if (c < 0xe00) {
      return false;
    }
    boolean fullWidthMark = (c >= 0x3001 && c <= 0x303f) || (c >= 0xff01 && c <= 0xff60);
    return fullWidthMark
        || switch (UnicodeScript.of(c)) {
          case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
          default -> false;
        };
  }
}
