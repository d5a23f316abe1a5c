package org.glasnik.source.yaml;

import org.glasnik.source.Problem;

/**
 * What the editor did wrong, found by looking at the line that the parser stumbled over. The
 * parser's own words are about tokens and states; they only say where to look.
 */
final class SyntaxMistake {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private static final String SPACES = "use spaces, two for each level";

  private SyntaxMistake() {}

  static Problem explain(YamlSyntaxException e, TextLines lines) {
    String text = lines.text();
    int place = e.place(lines);
    int context = e.context(lines);
    char found = charAt(text, place);
    if (e.says("too deep")) {
      return at(lines, 0, "the fields are nested more than 50 levels deep", "write them flatter");
    }
    if (found == '\t') {
      return error(lines, place, place + 1, "a tab stands here", SPACES);
    }
    if (e.says("quoted scalar: found unexpected")) {
      return at(
          lines,
          context,
          "the quote that opens here is never closed",
          "put " + charAt(text, context) + " at the end of the text as well");
    }
    if (e.says("escape")) {
      int backslash = Math.max(text.lastIndexOf('\\', place), 0);
      return error(
          lines,
          backslash,
          backslash + 2,
          "a backslash in a text in double quotes has a special meaning",
          "write two of them (\\\\), or put the text in single quotes: '…'");
    }
    if (e.says("flow sequence") || e.says("flow mapping") || e.says("flow node")) {
      return BracketMistake.explain(lines, context, place);
    }
    FieldLine line = FieldLine.at(lines, place);
    if (e.says("cannot start any token") && place != line.nameStart()) {
      return specialStart(lines, place, line.isInBrackets() ? entryEnd(lines, place) : -1);
    }
    if (e.says("mapping values are not allowed")) {
      return unexpectedColon(lines, line, place);
    }
    if (e.says("expected <block end>") && line.valueStart() < place && line.isOpenedText()) {
      return textAfterEnd(lines, line);
    }
    if (line.startsSpecially()) {
      return specialStart(lines, line.valueStart());
    }
    if (e.says("could not find expected ':'")) {
      return noField(lines, context);
    }
    return indentation(lines, place);
  }

  /** A line where {@code name: value} should stand and does not. */
  static Problem noField(TextLines lines, int offset) {
    String text = lines.text();
    int end = lines.contentEnd(offset);
    int colon = text.indexOf(':', offset);
    if (colon < 0 || colon + 1 >= end) {
      return at(
          lines,
          offset,
          "this line is no field: there is no name with a colon in front",
          "write it as name: value, or indent it if it belongs to the text above");
    }
    String name = text.substring(offset, colon);
    if (text.charAt(colon + 1) == NO_BREAK_SPACE) {
      return error(
          lines,
          colon + 1,
          colon + 2,
          "the space after \"" + name + ":\" is a no-break space",
          "replace it by an ordinary space");
    }
    return error(
        lines,
        offset,
        colon + 1,
        "a space is missing after \"" + name + ":\"",
        "write " + name + ": " + text.substring(colon + 1, end).strip());
  }

  /** A value whose first character means something else in YAML. */
  static Problem specialStart(TextLines lines, int offset) {
    return specialStart(lines, offset, -1);
  }

  /**
   * The same for a value in brackets.
   *
   * @param to where the value ends; -1 for the end of the line
   */
  static Problem specialStart(TextLines lines, int offset, int to) {
    int end = lines.contentEnd(offset);
    end = to > offset ? Math.min(to, end) : end;
    if (end <= offset) {
      return indentation(lines, offset);
    }
    String value = lines.text().substring(offset, end);
    return error(
        lines,
        offset,
        end,
        "a text that begins with " + value.charAt(0) + " must stand in quotes",
        "write "
            + Quoting.quoted(value)
            + (isReference(value.charAt(0))
                ? "; references between fields are not known here"
                : ""));
  }

  /** An anchor or a tag in front of a list or a group of fields. */
  static Problem specialMark(TextLines lines, int offset) {
    String text = lines.text();
    int end = offset;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    String mark = text.substring(offset, end);
    return error(
        lines,
        offset,
        end,
        "\"" + mark + "\" is not known here",
        isReference(mark.charAt(0))
            ? "delete it, and write the fields out in each place where they are needed"
            : "delete it");
  }

  private static boolean isReference(char first) {
    return first == '&' || first == '*';
  }

  private static Problem unexpectedColon(TextLines lines, FieldLine line, int colon) {
    String text = lines.text();
    if (line.valueStart() > colon || line.valueStart() < 0) {
      return indentation(lines, line.nameStart());
    }
    if (line.isOpenedText()) {
      return textAfterEnd(lines, line);
    }
    int end = lines.contentEnd(colon);
    return error(
        lines,
        line.valueStart(),
        end,
        "a text with a colon and a space in it must stand in quotes",
        "write " + line.name() + ": " + Quoting.quoted(text.substring(line.valueStart(), end)));
  }

  private static Problem textAfterEnd(TextLines lines, FieldLine line) {
    char first = lines.text().charAt(line.valueStart());
    String value = lines.text().substring(line.valueStart(), lines.contentEnd(line.valueStart()));
    if (first == '[' || first == '{') {
      return specialStart(lines, line.valueStart());
    }
    String inside = value.substring(1, value.length() - (value.endsWith("" + first) ? 1 : 0));
    String hint =
        inside.indexOf(first) >= 0 && value.endsWith("" + first)
            ? "write "
                + Quoting.quoted(first == '\'' ? inside : value.substring(1, value.length() - 1))
            : "write " + Quoting.quoted(value);
    return at(lines, line.valueStart(), "the text goes on after its closing quote", hint);
  }

  private static Problem indentation(TextLines lines, int place) {
    int start = lines.lineStart(place);
    while (TextLines.isBlank(charAt(lines.text(), start))) {
      start++;
    }
    char first = charAt(lines.text(), start);
    if ("%:[{?@`".indexOf(first) >= 0) {
      return at(
          lines,
          start,
          "the name of a field can't begin with " + first,
          "write fields as name: value, with a name of letters, digits and underscores");
    }
    if (first == '-') {
      return at(
          lines,
          start,
          "a list entry can't stand here",
          "leave the line of the field empty after its colon, and indent all entries alike");
    }
    return at(
        lines,
        start,
        "this line does not fit the indentation of the lines above",
        "fields of one level begin in the same column; what belongs to a field is indented by two"
            + " spaces more");
  }

  private static Problem at(TextLines lines, int from, String what, String hint) {
    return Problem.error(YamlReader.RULE, lines.restOfLine(from), what, hint);
  }

  private static Problem error(TextLines lines, int from, int to, String what, String hint) {
    return Problem.error(YamlReader.RULE, lines.span(from, to), what, hint);
  }

  private static int entryEnd(TextLines lines, int from) {
    int end = from;
    while (end < lines.contentEnd(from) && ",]}".indexOf(lines.text().charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static char charAt(String text, int offset) {
    return offset < text.length() ? text.charAt(offset) : '\n';
  }
}
