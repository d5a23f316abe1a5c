package org.glasnik.markdown;

import java.util.LinkedHashMap;
import java.util.Map;
import org.glasnik.source.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * One HTML tag as CommonMark understands it.
 *
 * @param name in lower case
 * @param attributes in the order written, names in lower case, values as written with entities; the
 *     first of two with the same name counts, as in a browser
 * @param end offset behind its {@code >}
 */
record HtmlTag(String name, boolean closing, Map<String, String> attributes, int end) {

  /** The tag that begins at this place, or null if what is there is none. */
  static @Nullable HtmlTag at(CharSequence text, int start) {
    return new Scanner(text, start).tag();
  }

  private static final class Scanner {
    private final CharSequence text;
    private int i;

    Scanner(CharSequence text, int start) {
      this.text = text;
      this.i = start + 1;
    }

    @Nullable HtmlTag tag() {
      boolean closing = peek() == '/';
      if (closing) {
        i++;
      }
      if (!isLetter(peek())) {
        return null;
      }
      int start = i;
      while (isLetter(peek()) || isDigit(peek()) || peek() == '-') {
        i++;
      }
      String name = Ascii.lower(text.subSequence(start, i).toString());
      Map<String, String> attributes = new LinkedHashMap<>();
      boolean well = closing || attributes(attributes);
      skipSpace();
      if (well && !closing && peek() == '/') {
        i++;
      }
      return well && peek() == '>' ? new HtmlTag(name, closing, attributes, i + 1) : null;
    }

    private boolean attributes(Map<String, String> found) {
      while (true) {
        boolean spaced = skipSpace();
        if (!isLetter(peek()) && peek() != '_' && peek() != ':') {
          return true;
        }
        if (!spaced) {
          return false;
        }
        int start = i;
        while (isLetter(peek()) || isDigit(peek()) || "_:.-".indexOf(peek()) >= 0) {
          i++;
        }
        String name = Ascii.lower(text.subSequence(start, i).toString());
        int afterName = i;
        skipSpace();
        if (peek() != '=') {
          i = afterName;
          found.putIfAbsent(name, "");
          continue;
        }
        i++;
        skipSpace();
        String value = value();
        if (value == null) {
          return false;
        }
        found.putIfAbsent(name, value);
      }
    }

    private @Nullable String value() {
      char quote = peek();
      int start = i;
      if (quote == '"' || quote == '\'') {
        i++;
        while (i < text.length() && text.charAt(i) != quote) {
          i++;
        }
        i++;
        return i <= text.length() ? text.subSequence(start + 1, i - 1).toString() : null;
      }
      while (i < text.length() && peek() > ' ' && "\"'=<>`".indexOf(peek()) < 0) {
        i++;
      }
      return i > start ? text.subSequence(start, i).toString() : null;
    }

    private boolean skipSpace() {
      int start = i;
      while (i < text.length() && " \t\n\r\f".indexOf(text.charAt(i)) >= 0) {
        i++;
      }
      return i > start;
    }

    private char peek() {
      return i < text.length() ? text.charAt(i) : 0;
    }

    private static boolean isLetter(char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
      return c >= '0' && c <= '9';
    }
  }
}
