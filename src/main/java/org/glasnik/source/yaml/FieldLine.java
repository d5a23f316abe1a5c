package org.glasnik.source.yaml;

/**
 * A line looked at as {@code name: value}, however broken it is.
 *
 * @param nameStart offset of the name, after the indentation and the dash of a list entry
 * @param name what stands before the first colon with a space; empty if there is none
 * @param valueStart offset of the value, -1 if there is no name and no dash
 * @param first the value's first character, a line feed if there is none
 */
record FieldLine(int nameStart, String name, int valueStart, char first) {

  static FieldLine at(TextLines lines, int offset) {
    String text = lines.text();
    int end = lines.contentEnd(offset);
    int start = skipBlanks(text, lines.lineStart(offset), end);
    int name = start;
    while (name + 1 < end && text.charAt(name) == '-' && text.charAt(name + 1) == ' ') {
      name = skipBlanks(text, name + 1, end);
    }
    int colon = name;
    while (colon < end && !isColon(text, colon, end)) {
      colon++;
    }
    if (colon == end) {
      return new FieldLine(name, "", name == start ? -1 : name, charAt(text, name, end));
    }
    int value = skipBlanks(text, colon + 1, end);
    return new FieldLine(name, text.substring(name, colon), value, charAt(text, value, end));
  }

  /** Whether the value began with a quote or bracket, which then closed too early. */
  boolean isOpenedText() {
    return valueStart >= 0 && "\"'[{".indexOf(first) >= 0;
  }

  /** Whether the value is a list or a group of fields in brackets. */
  boolean isInBrackets() {
    return first == '[' || first == '{';
  }

  /** Whether the value begins with a character that YAML keeps for itself. */
  boolean startsSpecially() {
    return valueStart >= 0 && "@`%*&!|>?[]{},-".indexOf(first) >= 0;
  }

  private static boolean isColon(String text, int at, int end) {
    return text.charAt(at) == ':' && (at + 1 == end || TextLines.isBlank(text.charAt(at + 1)));
  }

  private static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && TextLines.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char charAt(String text, int at, int end) {
    return at < end ? text.charAt(at) : '\n';
  }
}
