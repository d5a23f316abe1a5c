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
