package org.glasnik.language.script;

/** What can be seen of the words around a place. */
final class Words {

  /** Longest gap, and longest word, that is looked across. */
  private static final int REACH = Passage.SIGHT / 4;

  private Words() {}

  /**
   * Whether a word stands in a line of capitals: the nearest words on both sides, as far as there
   * are any, are written so, and there is one at least. Single letters and numerals say nothing.
   */
  static boolean isAmongCapitals(char[] text, int from, int to, int end) {
    int before = capitalsBefore(text, from);
    int behind = before < 0 ? -1 : capitalsBehind(text, to, end);
    return behind >= 0 && before + behind > 0;
  }

  /**
   * Whether a hyphen, dash or slash joins a letter to a word in capitals, or a bracket closes
   * behind it that the nearest word before, in capitals, stands in as well.
   */
  static boolean isJoinedToCapitals(char[] text, int from, int to, int end) {
    if (to < end && text[to] == ')') {
      return capitalsBefore(text, from) > 0;
    }
    return to < end && isJoint(text[to]) && isCapitals(text, to + 1, endOfWord(text, to + 1, end))
        || from > 0
            && isJoint(text[from - 1])
            && isCapitals(text, startOfWord(text, from - 1), from - 1);
  }

  private static boolean isJoint(char c) {
    return c == '/' || c == '–' || Chars.isHyphen(c);
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

  /** 1 if the nearest word before that says anything is in capitals, -1 if not, 0 without any. */
  private static int capitalsBefore(char[] text, int from) {
    int stop = Math.max(0, from - REACH);
    int wordEnd = endOfWordBefore(text, from);
    while (wordEnd > stop) {
      int start = startOfWord(text, wordEnd);
      int capitals = capitals(text, start, wordEnd);
      if (capitals != 0) {
        return capitals;
      }
      wordEnd = endOfWordBefore(text, start);
    }
    return 0;
  }

  private static int capitalsBehind(char[] text, int to, int end) {
    int stop = Math.min(end, to + REACH);
    for (int i = to; i < stop && text[i] != '\n'; i++) {
      if (Chars.is(text[i], Chars.LETTER)) {
        int wordEnd = endOfWord(text, i, end);
        int capitals = capitals(text, i, wordEnd);
        if (capitals != 0) {
          return capitals;
        }
        i = wordEnd - 1;
      }
    }
    return 0;
  }

  private static int capitals(char[] text, int from, int to) {
    if (isCapitals(text, from, to)) {
      return RomanNumerals.isNumeral(text, from, to) && !RomanNumerals.isWordToo(text, from, to)
          ? 0
          : 1;
    }
    for (int i = from; i < to; i++) {
      if ((Chars.kind(text[i]) & (Chars.LETTER | Chars.UPPER)) == Chars.LETTER) {
        return -1;
      }
    }
    return 0;
  }
}
