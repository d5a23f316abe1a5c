package org.glasnik.source;

import java.util.Locale;

/**
 * Text that people wrote, made safe and true to be shown in one line: what can't be seen, or could
 * change how the rest looks, is spelled out. Without it a control sequence could rule a terminal,
 * and a bidi character could show a line that says something else.
 */
public final class Printable {

  private Printable() {}

  /** The text with every invisible or controlling character written as {@code <U+202E>}. */
  public static String of(String text) {
    int i = 0;
    while (i < text.length() && isPlain(text.charAt(i))) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, i);
    int c;
    for (; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      append(out, c);
    }
    return out.toString();
  }

  static void append(StringBuilder out, int codePoint) {
    if (isVisible(codePoint)) {
      out.appendCodePoint(codePoint);
    } else {
      out.append(String.format(Locale.ROOT, "<U+%04X>", codePoint));
    }
  }

  private static boolean isPlain(char c) {
    return c >= 0x20 && c < 0x7f;
  }

  private static boolean isVisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
