package org.glasnik.source.yaml;

import org.glasnik.source.Problem;

/** Mistakes inside {@code [ ]} and <code>{ }</code>. */
final class BracketMistake {

  private BracketMistake() {}

  /**
   * Explains one of them.
   *
   * @param context where the parser believes that the bracket stands
   */
  static Problem explain(TextLines lines, int context, int place) {
    String text = lines.text();
    int open = bracketAtOrBefore(text, context);
    int hash = commentAfter(lines, open);
    if (hash >= 0) {
      return Problem.error(
          YamlReader.RULE,
          lines.restOfLine(hash),
          "\"#\" begins a comment, so what follows it in this line is lost",
          "put the text that begins with # in quotes: \"#…\"");
    }
    char bracket = text.charAt(open);
    char closing = bracket == '{' ? '}' : ']';
    boolean atEnd = text.substring(Math.min(place, text.length())).isBlank();
    if ((bracket == '[' || bracket == '{') && (atEnd || lines.line(place) > lines.line(open))) {
      return Problem.error(
          YamlReader.RULE,
          lines.restOfLine(open),
          "the bracket " + bracket + " that opens here is never closed",
          "add " + closing + " at the end; a text that begins with a bracket must stand in quotes");
    }
    FieldLine line = FieldLine.at(lines, place);
    if (line.valueStart() == place && place < text.length()) {
      return SyntaxMistake.specialStart(lines, place);
    }
    if (place < text.length() && text.charAt(place) == ',') {
      return Problem.error(
          YamlReader.RULE,
          lines.span(place, place + 1),
          "an entry is missing before this comma",
          "delete the comma, or write the entry");
    }
    return Problem.error(
        YamlReader.RULE,
        lines.span(place, Math.min(place + 1, text.length())),
        "between the brackets something is out of place here",
        "put a comma between the entries; a text with a comma, colon, quote or bracket in it must"
            + " stand in quotes");
  }

  private static int bracketAtOrBefore(String text, int offset) {
    int at = Math.min(offset, text.length() - 1);
    while (at > 0 && text.charAt(at) != '[' && text.charAt(at) != '{') {
      at--;
    }
    return at;
  }

  /** Where a comment begins in the line of the bracket, outside of quotes; -1 if none does. */
  private static int commentAfter(TextLines lines, int open) {
    String text = lines.text();
    int end = lines.lineEnd(open);
    char quote = 0;
    for (int i = open; i < end; i++) {
      char c = text.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '#' && i > open && " [{,\t".indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
