package org.glasnik.language.script;

import org.jspecify.annotations.Nullable;

/**
 * Texts in which an editor marked what keeps its script: {@code :keep[…]}, {@code :lat[…]} in
 * Latin, {@code :cyr[…]} in Cyrillic letters. The marks are never shown.
 */
public final class MarkedText {

  private static final String[] MARKS = {":keep[", ":lat[", ":cyr["};

  /** Longest content, so that a text full of opened marks is read in one pass. */
  private static final int MAX_CONTENT = 500;

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
    return isMarked(text) ? parts(text, null) : text;
  }

  /** The text in the other script, but for what is marked; without its marks. */
  public static String converted(String text, Transliterator transliterator) {
    return isMarked(text) ? parts(text, transliterator) : transliterator.convert(text);
  }

  /**
   * The text with a sign in the place of each character that belongs to a mark or stands in one.
   */
  public static String masked(String text, char sign) {
    if (!isMarked(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text);
    for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
      int content = contentStart(text, i);
      int end = content < 0 ? -1 : contentEnd(text, content);
      for (int k = i; k <= end; k++) {
        out.setCharAt(k, sign);
      }
    }
    return out.toString();
  }

  private static String parts(String text, @Nullable Transliterator transliterator) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int i = text.indexOf(':'); i >= 0; i = text.indexOf(':', i + 1)) {
      int content = contentStart(text, i);
      int end = content < 0 || i < done ? -1 : contentEnd(text, content);
      if (end >= 0) {
        plain(text, done, i, transliterator, out);
        out.append(text, content, end);
        done = end + 1;
      }
    }
    plain(text, done, text.length(), transliterator, out);
    return out.toString();
  }

  private static void plain(
      String text, int from, int to, @Nullable Transliterator transliterator, StringBuilder out) {
    if (transliterator == null) {
      out.append(text, from, to);
    } else {
      transliterator.convert(text, from, to, out);
    }
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
