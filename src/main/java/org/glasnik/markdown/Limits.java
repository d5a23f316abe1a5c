package org.glasnik.markdown;

import org.glasnik.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What no honest text needs, refused before the parser sees it: some of these shapes make Markdown
 * parsers take minutes or run out of stack.
 */
final class Limits {

  /** In characters. The longest article of a newspaper is a tenth of it. */
  static final int MAX_TEXT = 512 * 1024;

  /** Characters between two blank lines; a table of a thousand rows fits. */
  static final int MAX_PARAGRAPH = 64 * 1024;

  /** Quotes and list items that one line opens inside each other. */
  static final int MAX_MARKS = 24;

  /** Spaces and tabs in a row. */
  static final int MAX_BLANKS = 1_000;

  /** Brackets that are open at once. */
  static final int MAX_BRACKETS = 200;

  private final String text;
  private final Lines lines;

  private Limits(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The first thing that goes too far, or null. */
  static @Nullable Problem exceeded(String text, Lines lines) {
    return new Limits(text, lines).check();
  }

  private @Nullable Problem check() {
    if (text.length() > MAX_TEXT) {
      return problem(
          0, "the text has more than " + MAX_TEXT + " characters", "split it into several pages");
    }
    int paragraph = 0;
    int open = 0;
    int blanks = 0;
    boolean blankLine = true;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        if (blankLine) {
          paragraph = i + 1;
          open = 0;
        }
        blankLine = true;
        blanks = 0;
        if (i - paragraph > MAX_PARAGRAPH) {
          return tooLong(paragraph);
        }
        continue;
      }
      if (c == ' ' || c == '\t') {
        if (++blanks > MAX_BLANKS) {
          return problem(i, "more than " + MAX_BLANKS + " spaces in a row", "take them out");
        }
        continue;
      }
      blanks = 0;
      if (blankLine && c != '\r') {
        blankLine = false;
        if (isMark(c) && marks(i) > MAX_MARKS) {
          return problem(
              i,
              "quotes and lists are nested more than " + MAX_MARKS + " deep in one line",
              "put a backslash before a > or - that is meant as text");
        }
      }
      if (c == '[' && ++open > MAX_BRACKETS) {
        return problem(
            i,
            "more than " + MAX_BRACKETS + " brackets are open here",
            "put a backslash before a [ that is meant as text, or close it");
      }
      if (c == ']' && open > 0) {
        open--;
      }
    }
    return length - paragraph > MAX_PARAGRAPH ? tooLong(paragraph) : null;
  }

  private Problem tooLong(int start) {
    return problem(
        start,
        "more than " + MAX_PARAGRAPH + " characters without a blank line",
        "put a blank line between paragraphs");
  }

  private static boolean isMark(char c) {
    return c == '>' || c == '-' || c == '*' || c == '+' || (c >= '0' && c <= '9');
  }

  /** How many containers the line opens from here. */
  private int marks(int from) {
    int count = 0;
    int i = from;
    while (i < text.length() && count <= MAX_MARKS) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t' || (c == '>' && ++count > 0)) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      boolean marked =
          end < text.length()
              && (end > i ? ".)" : "-*+").indexOf(text.charAt(end)) >= 0
              && (end + 1 == text.length() || Character.isWhitespace(text.charAt(end + 1)));
      if (!marked) {
        break;
      }
      count++;
      i = end + 1;
    }
    return count;
  }

  private Problem problem(int at, String what, String hint) {
    return Problem.error("markdown-limit", lines.span(at, at), what, hint);
  }
}
