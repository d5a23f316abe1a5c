package org.glasnik.markdown;

import org.glasnik.language.script.MarkedText;

/**
 * Which parts of the syntax a text may use, found in one pass over its characters.
 *
 * <p>Each part that a parser knows costs time on every text, used or not: tables, footnotes and
 * their like make parsing four times as slow. So a text is given to a parser that knows no more
 * than what the text can need. A false alarm costs a little time and nothing else.
 */
final class Syntax {

  static final int TABLES = 1;
  static final int FOOTNOTES = 1 << 1;
  static final int ATTRIBUTES = 1 << 2;
  static final int STRIKETHROUGH = 1 << 3;
  static final int ADMONITIONS = 1 << 4;
  static final int DEFINITIONS = 1 << 5;
  static final int BLOCKS = 1 << 6;
  static final int TASKS = 1 << 7;
  static final int SCRIPT_MARKS = 1 << 8;

  /** All of the above: what decides the parser. */
  static final int PARSER = (1 << 9) - 1;

  /** Bare web and mail addresses; decides only how text is written. */
  static final int ADDRESSES = 1 << 9;

  private static final boolean[] TELLING = new boolean[128];

  static {
    for (char c : "|[{~!?:@w".toCharArray()) {
      TELLING[c] = true;
    }
  }

  private Syntax() {}

  /** The parts that the text may use, as a set of bits. */
  static int of(String text) {
    int found = 0;
    int last = text.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = text.charAt(i);
      if (c < 128 && TELLING[c]) {
        found |= at(text, i, c, i < last ? text.charAt(i + 1) : '\n');
      }
    }
    return found;
  }

  private static int at(String text, int i, char c, char next) {
    return switch (c) {
      case '|' -> TABLES;
      case '[' -> next == '^' ? FOOTNOTES : isTask(text, i) ? TASKS : 0;
      case '{' -> isAttributes(text, i) ? ATTRIBUTES : 0;
      case '~' -> next == '~' ? STRIKETHROUGH : 0;
      case '!', '?' -> next == c && text.startsWith("" + c + c, i + 1) ? ADMONITIONS : 0;
      case ':' -> colon(text, i, next);
      case '@' -> isBareMail(text, i) ? ADDRESSES : 0;
      default -> text.startsWith("ww.", i + 1) && !isWord(text, i - 1, "/") ? ADDRESSES : 0;
    };
  }

  private static int colon(String text, int i, char next) {
    if (next == '/' && text.startsWith("//", i + 1)) {
      return isBareUrl(text, i) ? ADDRESSES : 0;
    }
    if (next == ':' && text.startsWith("::", i + 1)) {
      return BLOCKS;
    }
    if (next == ' ' || next == '\t') {
      return isBlankBefore(text, i) ? DEFINITIONS : 0;
    }
    return MarkedText.contentStart(text, i) > 0 ? SCRIPT_MARKS : 0;
  }

  private static boolean isTask(String text, int i) {
    return i + 2 < text.length()
        && text.charAt(i + 2) == ']'
        && " xX".indexOf(text.charAt(i + 1)) >= 0;
  }

  /** Whether a brace opens {@code {#id}}, {@code {.class}} or {@code {name=value}}. */
  static boolean isAttributes(String text, int brace) {
    if (brace > 0 && "$#{".indexOf(text.charAt(brace - 1)) >= 0) {
      return false;
    }
    int i = brace + 1;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    if (i == text.length()) {
      return false;
    }
    if ("#.".indexOf(text.charAt(i)) >= 0) {
      return i + 1 < text.length() && isWord(text, i + 1, "");
    }
    int start = i;
    while (i < text.length() && isWord(text, i, "-_:")) {
      i++;
    }
    return i > start && i < text.length() && text.charAt(i) == '=';
  }

  /** Whether only blanks and marks of quotes and lists stand before this place in its line. */
  private static boolean isBlankBefore(String text, int i) {
    int k = i - 1;
    while (k >= 0 && " \t>".indexOf(text.charAt(k)) >= 0) {
      k--;
    }
    return k < 0 || "\n\r".indexOf(text.charAt(k)) >= 0;
  }

  private static boolean isBareUrl(String text, int colon) {
    int k = colon - 1;
    while (k >= 0 && isWord(text, k, "+.-")) {
      k--;
    }
    if (k < 0) {
      return true;
    }
    char before = text.charAt(k);
    boolean target = before == '(' && k > 0 && text.charAt(k - 1) == ']';
    boolean definition = before == ' ' && k > 1 && text.startsWith("]:", k - 2);
    return before != '<' && !target && !definition;
  }

  private static boolean isBareMail(String text, int at) {
    if (!isWord(text, at - 1, "._-+") || !isWord(text, at + 1, "")) {
      return false;
    }
    int k = at - 1;
    while (k >= 0 && isWord(text, k, "._-+")) {
      k--;
    }
    return k < 0 || "<:".indexOf(text.charAt(k)) < 0;
  }

  private static boolean isWord(String text, int i, String more) {
    return i >= 0
        && i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || more.indexOf(text.charAt(i)) >= 0);
  }
}
