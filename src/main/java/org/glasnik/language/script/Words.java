package org.glasnik.language.script;

/** What can be seen of the words around a place. */
final class Words {

  /** Longest gap, and longest word, that is looked across. */
  private static final int REACH = 40;

  private Words() {}

  /** Whether the word before or behind this one is written in capitals only, and no numeral. */
  static boolean isAmongCapitals(char[] text, int from, int to, int end) {
    return isCapitalsBefore(text, from) || isCapitalsBehind(text, to, end);
  }

  /** Whether all letters are capitals and there are at least two. */
  static boolean isCapitals(char[] text, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      int kind = Chars.kind(text[i]);
      if ((kind & Chars.LETTER) != 0) {
        if ((kind & Chars.UPPER) == 0) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }

  /** Where the word ends that the letter before a place belongs to; -1 if none is near. */
  static int endOfWordBefore(char[] text, int from) {
    int stop = Math.max(0, from - REACH);
    for (int i = from; i > stop && text[i - 1] != '\n'; i--) {
      if (Chars.is(text[i - 1], Chars.LETTER | Chars.MARK)) {
        return i;
      }
    }
    return -1;
  }

  static int startOfWord(char[] text, int wordEnd) {
    int stop = Math.max(0, wordEnd - REACH);
    int i = wordEnd;
    while (i > stop && Chars.is(text[i - 1], Chars.WORD)) {
      i--;
    }
    return i;
  }

  static int endOfWord(char[] text, int wordStart, int end) {
    int stop = Math.min(end, wordStart + REACH);
    int i = wordStart;
    while (i < stop && Chars.is(text[i], Chars.WORD)) {
      i++;
    }
    return i;
  }

  private static boolean isCapitalsBefore(char[] text, int from) {
    int wordEnd = endOfWordBefore(text, from);
    return wordEnd >= 0 && isCapitalsWord(text, startOfWord(text, wordEnd), wordEnd);
  }

  private static boolean isCapitalsBehind(char[] text, int to, int end) {
    int stop = Math.min(end, to + REACH);
    for (int i = to; i < stop && text[i] != '\n'; i++) {
      if (Chars.is(text[i], Chars.LETTER)) {
        return isCapitalsWord(text, i, endOfWord(text, i, end));
      }
    }
    return false;
  }

  private static boolean isCapitalsWord(char[] text, int from, int to) {
    return isCapitals(text, from, to)
        && (RomanNumerals.isWordToo(text, from, to) || !RomanNumerals.isNumeral(text, from, to));
  }
}
