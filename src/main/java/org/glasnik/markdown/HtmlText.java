package org.glasnik.markdown;

/** Text as HTML: what has a meaning in HTML is escaped, what must not stand there is left out. */
final class HtmlText {

  private static final boolean[] ORDINARY = new boolean[128];

  static {
    for (char c = ' '; c < 127; c++) {
      ORDINARY[c] = "&<>\"".indexOf(c) < 0;
    }
    ORDINARY['\n'] = true;
    ORDINARY['\t'] = true;
  }

  private HtmlText() {}

  /** Appends a text, safe inside elements and inside double-quoted attributes. */
  static void append(CharSequence text, StringBuilder out) {
    append(text, 0, text.length(), out);
  }

  static void append(CharSequence text, int from, int to, StringBuilder out) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (isOrdinary(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < to
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      out.append(text, start, i);
      out.append(escaped(c));
      start = i + 1;
    }
    out.append(text, start, to);
  }

  static String escape(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    append(text, out);
    return out.toString();
  }

  /** Whether the character may stand in HTML as it is, everywhere. */
  static boolean isOrdinary(char c) {
    return c < 128
        ? ORDINARY[c]
        : c >= 0xa0 && (c < Character.MIN_SURROGATE || isPastSurrogates(c));
  }

  private static boolean isPastSurrogates(char c) {
    return c > Character.MAX_SURROGATE && c < 0xfffe && (c < 0xfdd0 || c > 0xfdef);
  }

  /** What stands for a character that is not ordinary: control characters vanish. */
  private static String escaped(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> c == 0 || c >= Character.MIN_SURROGATE ? "\ufffd" : "";
    };
  }
}
