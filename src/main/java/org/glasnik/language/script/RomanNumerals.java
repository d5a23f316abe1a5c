package org.glasnik.language.script;

/** Roman numerals among words of the same letters. */
final class RomanNumerals {

  /** Numerals that are words as well, where everything is in capitals. */
  private static final String[] WORDS_TOO = {"VI", "LI", "DI", "CI", "DIV"};

  private RomanNumerals() {}

  /** Whether the letters are a numeral of two letters or more, in its one right form. */
  static boolean isNumeral(char[] text, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    int at = from;
    while (at < to && at < from + 3 && text[at] == 'M') {
      at++;
    }
    at = digit(text, at, to, 'C', 'D', 'M');
    at = digit(text, at, to, 'X', 'L', 'C');
    at = digit(text, at, to, 'I', 'V', 'X');
    return at == to;
  }

  /** Whether the numeral is the word <i>mi</i>, which it nearly always is. */
  static boolean isMi(char[] text, int from, int to) {
    return is(text, from, to, "MI");
  }

  static boolean isWordToo(char[] text, int from, int to) {
    for (String word : WORDS_TOO) {
      if (is(text, from, to, word)) {
        return true;
      }
    }
    return isMi(text, from, to);
  }

  /** Whether the numeral counts in hundreds, which abbreviations of the same letters do not. */
  static boolean isLarge(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("CDM".indexOf(text[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a month may be told by these letters: I to XII. */
  static boolean isMonth(char[] text, int from, int to) {
    if (to - from == 1) {
      return text[from] == 'I' || text[from] == 'V' || text[from] == 'X';
    }
    for (int i = from; i < to; i++) {
      if ("IVX".indexOf(text[i]) < 0) {
        return false;
      }
    }
    return isNumeral(text, from, to)
        && !(to - from > 2 && text[from] == 'X' && text[from + 1] == 'X');
  }

  /** Whether a day of a month stands before, with a full stop or a slash: {@code 12. VI}. */
  static boolean isBehindDay(char[] text, int from) {
    int stop = from;
    while (stop > 0 && from - stop < 2 && Chars.is(text[stop - 1], Chars.SPACE)) {
      stop--;
    }
    if (stop == 0 || text[stop - 1] != '.' && (text[stop - 1] != '/' || stop < from)) {
      return false;
    }
    int first = stop - 1;
    while (first > 0 && stop - first < 5 && Chars.is(text[first - 1], Chars.DIGIT)) {
      first--;
    }
    return first < stop - 1
        && stop - first <= 3
        && (first == 0 || !Chars.is(text[first - 1], Chars.WORD));
  }

  /** Whether small letters in a bracket, or before one that closes, number an item of a list. */
  static boolean isItem(char[] text, int from, int to, int end) {
    if (to == end || text[to] != ')' || to - from < 2 || to - from > 4) {
      return false;
    }
    boolean isOpen = from > 0 && text[from - 1] == '(';
    if (!isOpen && from > 0 && !Chars.is(text[from - 1], Chars.SPACE)) {
      return false;
    }
    String letters = new String(text, from, to - from);
    return switch (letters) {
      case "ii", "iii", "iv", "vii", "viii" -> true;
      case "vi" -> isOpen;
      default -> false;
    };
  }

  /** Behind one digit of a numeral: I II III IV V VI VII VIII IX for one, five and ten. */
  private static int digit(char[] text, int from, int to, char one, char five, char ten) {
    int at = from;
    if (at + 1 < to && text[at] == one && (text[at + 1] == five || text[at + 1] == ten)) {
      return at + 2;
    }
    if (at < to && text[at] == five) {
      at++;
    }
    int ones = at;
    while (at < to && at < ones + 3 && text[at] == one) {
      at++;
    }
    return at;
  }

  private static boolean is(char[] text, int from, int to, String word) {
    if (to - from != word.length()) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (text[i] != word.charAt(i - from)) {
        return false;
      }
    }
    return true;
  }
}
