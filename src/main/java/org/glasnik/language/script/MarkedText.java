package org.glasnik.language.script;

/**
 * Texts in which an editor marked what keeps its script: {@code :keep[…]}, {@code :lat[…]} in
 * Latin, {@code :cyr[…]} in Cyrillic letters. The marks are never shown.
 */
public final class MarkedText {

  private static final String[] MARKS = {":keep[", ":lat[", ":cyr["};

  /** Longest content, so that a text full of opened marks is read in one pass. */
  private static final int MAX_CONTENT = 500;

  /** Stands for what is marked while the rest is converted: it is no letter and no space. */
  private static final char SIGN = '\ufffc';

  private MarkedText() {}

  /** Whether there may be a mark in the text. */
  public static boolean isMarked(String text) {
    for (String mark : MARKS) {
      if (text.contains(mark)) {
        return true;
      }
    }
    return false;
  }

  /** The text without its marks. */
  public static String shown(String text) {
    return isMarked(text) ? unmasked(masked(text, SIGN), text) : text;
  }

  /** The text in the other script, but for what is marked; without its marks. */
  public static String converted(String text, Transliterator transliterator) {
    String converted = transliterator.convert(masked(text, SIGN));
    return isMarked(text) ? unmasked(converted, text) : converted;
  }

  /**
   * The text with a sign in the place of each character that belongs to a mark or stands in one.
   */
  public static String masked(String text, char sign) {
    if (!isMarked(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = nextMark(text, 0); i >= 0; ) {
      int behind = contentEnd(text, contentStart(text, i)) + 1;
      for (int k = i; k < behind; k++) {
        out.setCharAt(k, sign);
      }
      i = nextMark(text, behind);
    }
    return out.toString();
  }

  /** Where the next mark with an end begins; -1 if there is none. */
  private static int nextMark(String text, int from) {
    for (int i = text.indexOf(':', from); i >= 0; i = text.indexOf(':', i + 1)) {
      int content = contentStart(text, i);
      if (content >= 0 && contentEnd(text, content) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * A masked text, as it is or converted, with the contents of the marks in the places of their
   * signs. A conversion keeps every sign, so that they and those of the text itself come in order.
   */
  private static String unmasked(String masked, String text) {
    StringBuilder out = new StringBuilder(masked.length());
    int mark = nextMark(text, 0);
    int sign = text.indexOf(SIGN);
    for (int i = 0; i < masked.length(); ) {
      if (masked.charAt(i) != SIGN || mark < 0 || (sign >= 0 && sign < mark)) {
        sign = masked.charAt(i) == SIGN ? text.indexOf(SIGN, sign + 1) : sign;
        out.append(masked.charAt(i++));
      } else {
        int content = contentStart(text, mark);
        int end = contentEnd(text, content);
        out.append(text, content, end);
        i += end + 1 - mark;
        sign = sign >= 0 && sign < end ? text.indexOf(SIGN, end) : sign;
        mark = nextMark(text, end + 1);
      }
    }
    return out.toString();
  }

  /** Where the content of a mark begins that stands at this place; -1 if none does. */
  public static int contentStart(CharSequence text, int at) {
    for (String mark : MARKS) {
      int end = at + mark.length();
      if (end <= text.length() && mark.contentEquals(text.subSequence(at, end))) {
        return end;
      }
    }
    return -1;
  }

  /** Where the bracket stands that closes the content; -1 if there is none. */
  public static int contentEnd(CharSequence text, int content) {
    int depth = 0;
    int limit = Math.min(text.length(), content + MAX_CONTENT);
    for (int i = content; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && depth-- == 0) {
        return i;
      }
    }
    return -1;
  }
}
