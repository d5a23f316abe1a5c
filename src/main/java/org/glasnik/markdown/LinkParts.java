package org.glasnik.markdown;

/** Finds where the parts of a link end, in one pass over each; -1 where there is no such part. */
final class LinkParts {

  /** As in CommonMark, without its brackets. */
  private static final int MAX_LABEL = 999;

  /** In a bare target, inside each other. */
  private static final int MAX_PARENTHESES = 32;

  private LinkParts() {}

  /** A name in brackets. */
  static int labelEnd(CharSequence text, int start) {
    if (start >= text.length() || text.charAt(start) != '[') {
      return -1;
    }
    int end = Math.min(text.length(), start + MAX_LABEL + 2);
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return i + 1;
      }
      if (c == '[') {
        return -1;
      }
      i += isEscape(text, i) ? 1 : 0;
    }
    return -1;
  }

  /** A title in quotes or parentheses. */
  static int titleEnd(CharSequence text, int start) {
    char open = start < text.length() ? text.charAt(start) : 0;
    if (open != '"' && open != '\'' && open != '(') {
      return -1;
    }
    char close = open == '(' ? ')' : open;
    for (int i = start + 1; i < text.length(); i++) {
      if (text.charAt(i) == close) {
        return i + 1;
      }
      i += isEscape(text, i) ? 1 : 0;
    }
    return -1;
  }

  /** A target, in angles or bare; a bare one may be empty. */
  static int destinationEnd(CharSequence text, int start) {
    boolean angled = start < text.length() && text.charAt(start) == '<';
    return angled ? angledEnd(text, start) : bareEnd(text, start);
  }

  private static int angledEnd(CharSequence text, int start) {
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || c == '\n' || c == '\r') {
        return -1;
      }
      i += isEscape(text, i) ? 1 : 0;
    }
    return -1;
  }

  private static int bareEnd(CharSequence text, int start) {
    int depth = 0;
    int i = start;
    for (; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c == 0x7f || (c == ')' && depth == 0)) {
        break;
      }
      if (c == '(' && ++depth > MAX_PARENTHESES) {
        return -1;
      }
      depth -= c == ')' ? 1 : 0;
      i += isEscape(text, i) ? 1 : 0;
    }
    return depth > 0 ? -1 : i;
  }

  private static boolean isEscape(CharSequence text, int at) {
    return text.charAt(at) == '\\'
        && at + 1 < text.length()
        && Typography.isPunctuation(text.charAt(at + 1));
  }
}
