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

  /** Characters between two empty lines; a table of a thousand rows fits. */
  static final int MAX_BLOCK = 64 * 1024;

  /** Lines between two empty lines. */
  static final int MAX_LINES = 2_000;

  /** Stars, underscores and tildes, brackets and braces in one paragraph, item or row. */
  static final int MAX_MARKS = 1_000;

  /** Quotes, lists and notes that are opened inside each other without an empty line. */
  static final int MAX_NESTING = 24;

  /** Spaces and tabs in a row. */
  static final int MAX_BLANKS = 1_000;

  /** Brackets that are open at once. */
  static final int MAX_BRACKETS = 200;

  private static final boolean[] COUNTED = new boolean[128];

  static {
    for (char c : " \t*_[]{~".toCharArray()) {
      COUNTED[c] = true;
    }
  }

  private final String text;
  private final Lines lines;
  private int blockStart;
  private int blockLines;
  private int blockNotes;
  private int openBlocks;
  private int marks;
  private int brackets;
  private boolean table;

  private Limits(String text, Lines lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The first thing that goes too far, or null. */
  static @Nullable Problem exceeded(String text, Lines lines) {
    return new Limits(text, lines).check();
  }

  private @Nullable Problem check() {
    int length = text.length();
    if (length > MAX_TEXT) {
      return problem(
          0, "the text has more than " + MAX_TEXT + " characters", "split it into several pages");
    }
    for (int start = 0; start < length; ) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? length : end;
      Problem found = line(start, end);
      if (found != null) {
        return found;
      }
      start = end + 1;
    }
    return null;
  }

  private @Nullable Problem line(int start, int end) {
    int first = start;
    while (first < end && text.charAt(first) <= ' ') {
      first++;
    }
    if (first - start > MAX_BLANKS) {
      return tooManyBlanks(start);
    }
    if (first == end) {
      blockStart = end + 1;
      blockLines = 0;
      blockNotes = 0;
      marks = 0;
      brackets = 0;
      table = false;
      return null;
    }
    blockLines++;
    if (end - blockStart > MAX_BLOCK || blockLines > MAX_LINES) {
      return problem(
          start,
          "more than " + MAX_LINES + " lines or " + MAX_BLOCK + " characters without an empty line",
          "put an empty line between paragraphs, or split the list or table");
    }
    return isNestedTooDeep(first, end) ? tooDeep(first) : inside(first, end);
  }

  private boolean isNestedTooDeep(int first, int end) {
    char c = text.charAt(first);
    int nested = 0;
    if (c == '>' || c == '-' || c == '*' || c == '+' || (c >= '0' && c <= '9')) {
      nested = containers(first, end);
      if (nested > 0) {
        // A new item is parsed by itself.
        marks = 0;
      }
    } else if (c == '!' || c == '?') {
      blockNotes += text.startsWith("!!!", first) || text.startsWith("???", first) ? 1 : 0;
    } else if (c == ':' && text.startsWith(":::", first)) {
      openBlocks += text.substring(first, end).endsWith(":") ? -1 : 1;
      openBlocks = Math.max(0, openBlocks);
    } else if (c == '|') {
      // So is each row, once the second line has made it a table.
      table |= blockLines == 2 && isSeparator(first, end);
      marks = table ? 0 : marks;
    }
    return nested + blockNotes + openBlocks > MAX_NESTING;
  }

  private boolean isSeparator(int from, int end) {
    for (int i = from; i < end; i++) {
      if ("|-: \r".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  /** How many quotes and list items the line opens from here. */
  private int containers(int from, int end) {
    int count = 0;
    int i = from;
    while (i < end && count <= MAX_NESTING) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\t') {
        i++;
      } else if (c == '>') {
        count++;
        i++;
      } else if (c == '[' && i + 2 < end && text.charAt(i + 2) == ']' && count > 0) {
        i += 3;
      } else {
        int next = itemEnd(i, end);
        if (next < 0) {
          break;
        }
        count++;
        i = next;
      }
    }
    return count;
  }

  /** The place behind a list item's mark, -1 if there is none. */
  private int itemEnd(int from, int end) {
    int i = from;
    while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    boolean marked =
        i < end
            && (i > from ? ".)" : "-*+").indexOf(text.charAt(i)) >= 0
            && (i + 1 == end || text.charAt(i + 1) <= ' ');
    return marked ? i + 1 : -1;
  }

  private @Nullable Problem inside(int first, int end) {
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 128 || !COUNTED[c]) {
        continue;
      }
      Problem found = c <= ' ' ? blanks(i, end) : mark(i, c);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Counts from the first of many blanks. */
  private @Nullable Problem blanks(int at, int end) {
    if (at + 1 >= end || text.charAt(at + 1) > ' ' || text.charAt(at - 1) <= ' ') {
      return null;
    }
    int next = at + 1;
    while (next < end && text.charAt(next) <= ' ') {
      next++;
    }
    return next - at > MAX_BLANKS ? tooManyBlanks(at) : null;
  }

  private @Nullable Problem mark(int at, char c) {
    if (c == ']') {
      brackets = Math.max(0, brackets - 1);
      return null;
    }
    if (at == 0 || text.charAt(at - 1) != c) {
      // Braces are the dearest: the owner of each is looked for.
      marks += c == '{' ? 4 : 1;
    }
    if (marks > MAX_MARKS) {
      return problem(
          at,
          "more than " + MAX_MARKS + " stars, underscores, brackets and braces in one paragraph",
          "split it, or put it between lines of ```");
    }
    if (c == '[' && ++brackets > MAX_BRACKETS) {
      return problem(
          at,
          "more than " + MAX_BRACKETS + " brackets are open here",
          "put a backslash before a [ that is meant as text, or close it");
    }
    return null;
  }

  private Problem tooManyBlanks(int at) {
    return problem(at, "more than " + MAX_BLANKS + " blanks in a row", "take them out");
  }

  private Problem tooDeep(int at) {
    return problem(
        at,
        "quotes, lists or notes are nested more than " + MAX_NESTING + " deep",
        "close what is open, or put a backslash before a > or - that is meant as text");
  }

  private Problem problem(int at, String what, String hint) {
    return Problem.error("markdown-limit", lines.span(at, at), what, hint);
  }
}
