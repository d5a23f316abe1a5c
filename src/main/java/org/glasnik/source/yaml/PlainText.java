package org.glasnik.source.yaml;

import org.glasnik.source.Problem;
import org.glasnik.source.Problems;

/** Values without quotes that YAML reads otherwise than their writer means. */
final class PlainText {

  private PlainText() {}

  static void check(TextLines lines, int from, int to, Problems problems) {
    String text = lines.text();
    for (int i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
      int start = i + 1;
      while (start < to && TextLines.isBlank(text.charAt(start))) {
        start++;
      }
      if (start + 1 < to && text.charAt(start) == '-' && text.charAt(start + 1) == ' ') {
        problems.error(
            YamlReader.RULE,
            lines.restOfLine(start),
            "this looks like a list entry, but it would become part of the text of line "
                + lines.line(from),
            "let the list begin on a line of its own, each entry at the same indentation");
        return;
      }
    }
    warnIfCut(lines, from, to, problems);
  }

  /**
   * A comment with two blanks before it and one after it is meant as one; {@code Union #1} is not.
   */
  private static void warnIfCut(TextLines lines, int from, int to, Problems problems) {
    String text = lines.text();
    int hash = to;
    while (hash < text.length() && TextLines.isBlank(text.charAt(hash))) {
      hash++;
    }
    if (hash == to || hash >= text.length() || text.charAt(hash) != '#') {
      return;
    }
    int end = lines.contentEnd(hash);
    boolean spaced = hash + 1 >= end || TextLines.isBlank(text.charAt(hash + 1));
    if (hash - to >= 2 && spaced) {
      return;
    }
    String whole = text.substring(from == to ? hash : Math.max(from, lines.lineStart(hash)), end);
    problems.add(
        Problem.warning(
            YamlReader.RULE,
            lines.restOfLine(hash),
            from == to
                ? "nothing is given here: \"#\" begins a comment"
                : "the text ends before \"#\", which begins a comment here",
            "if it belongs to the text, write "
                + Quoting.quoted(whole.strip())
                + "; before a comment leave two spaces, and one after \"#\""));
  }
}
