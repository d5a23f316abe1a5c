package org.glasnik.source.yaml;

import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/**
 * Divides a document into the fields between its two lines {@code ---} and the text after them.
 * Lines of blanks before the first one are let pass.
 */
public final class FrontMatterSplitter {

  /** Longest front matter, in chars: beyond it the parser would be slow and no person wrote it. */
  static final int MAX_LENGTH = 64 * 1024;

  private static final String RULE = "front-matter";

  private static final String FORM =
      "begin the file with a line ---, then the fields, one a line (title: …), then a line ---";

  private FrontMatterSplitter() {}

  /**
   * The two parts of a document.
   *
   * @param fields the YAML between the fences
   * @param fieldsLine the number of its first line
   * @param body the Markdown after them
   * @param bodyLine the number of its first line
   */
  public record Divided(String fields, int fieldsLine, String body, int bodyLine) {}

  /** Divides the text of a document, as {@link org.glasnik.source.SourceText} decodes it. */
  public static Parsed<Divided> split(SourcePath path, String text) {
    int start = 0;
    int line = 1;
    while (start < text.length() && text.substring(start, lineEnd(text, start)).isBlank()) {
      start = nextLine(text, start);
      line++;
    }
    if (!isFence(text, start)) {
      return Parsed.failed(withoutOpening(path, text, start, line));
    }
    int fields = nextLine(text, start);
    int at = fields;
    int number = line + 1;
    while (at < text.length() && !isFence(text, at)) {
      at = nextLine(text, at);
      number++;
    }
    if (at >= text.length()) {
      return Parsed.failed(withoutClosing(path, text, fields, line));
    }
    if (at - fields > MAX_LENGTH) {
      return Parsed.failed(
          error(
              path,
              line,
              3,
              "the fields between --- and --- are longer than 64 KB",
              "is the closing --- in the right place? The text itself comes after it"));
    }
    return Parsed.of(
        new Divided(
            text.substring(fields, at), line + 1, text.substring(nextLine(text, at)), number + 1));
  }

  private static Problem withoutOpening(SourcePath path, String text, int start, int line) {
    if (start >= text.length()) {
      return error(path, 1, 0, "the file is empty", FORM);
    }
    String first = text.substring(start, lineEnd(text, start)).strip();
    int length = first.codePointCount(0, first.length());
    if (isDashes(first)) {
      return error(
          path, line, length, "the first line is \"" + first + "\"", "write three hyphens: ---");
    }
    if (first.equals("+++")) {
      return error(
          path, line, length, "the fields are in TOML (+++)", "write them in YAML: " + FORM);
    }
    int colon = first.indexOf(": ");
    return error(
        path,
        line,
        length,
        colon > 0 && first.indexOf(' ') > colon
            ? "the line --- before the first field is missing"
            : "the fields at the top are missing: the file begins with its text",
        FORM);
  }

  private static Problem withoutClosing(SourcePath path, String text, int fields, int line) {
    int blank = 0;
    int number = line + 1;
    for (int at = fields; at < text.length(); at = nextLine(text, at), number++) {
      String content = text.substring(at, lineEnd(text, at));
      if (isDashes(content.strip())) {
        return error(
            path,
            number,
            content.stripTrailing().length(),
            "this line should close the fields, but it is not three hyphens at its beginning",
            "write ---");
      }
      if (blank == 0 && content.isBlank()) {
        blank = number;
      }
    }
    return error(
        path,
        line,
        3,
        "the fields that begin here are never closed",
        blank > 0
            ? "write a line --- after the last field, perhaps in line " + blank
            : "write a line --- after the last field");
  }

  /** Dashes that a word processor or a slip of the hand makes of three hyphens. */
  private static boolean isDashes(String line) {
    return line.length() >= 1
        && !line.equals("-")
        && line.chars().allMatch(c -> c == '-' || c == '\u2013' || c == '\u2014');
  }

  private static boolean isFence(String text, int start) {
    return text.startsWith("---", start)
        && text.substring(start + 3, lineEnd(text, start)).isBlank();
  }

  private static int lineEnd(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private static int nextLine(String text, int start) {
    return Math.min(lineEnd(text, start) + 1, text.length());
  }

  private static Problem error(SourcePath path, int line, int length, String what, String hint) {
    return Problem.error(RULE, new SourceSpan(path, line, 1, length), what, hint);
  }
}
