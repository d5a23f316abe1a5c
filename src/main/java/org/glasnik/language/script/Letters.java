package org.glasnik.language.script;

import java.util.Arrays;

/** Compares parts of a text, capitals or not, with words in small letters. */
final class Letters {

  private static final int LETTERS = 0x250;

  private Letters() {}

  static char[][] of(String... words) {
    char[][] letters = new char[words.length][];
    for (int i = 0; i < words.length; i++) {
      letters[i] = words[i].toCharArray();
    }
    return letters;
  }

  /** Whether a word stands at a place, before the end of what is looked at. */
  static boolean stand(char[] word, char[] text, int from, int to) {
    if (from < 0 || from + word.length > to) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (Chars.lower(text[from + i]) != word[i]) {
        return false;
      }
    }
    return true;
  }

  static boolean startsWithAny(char[][] words, char[] text, int from, int to) {
    for (char[] word : words) {
      if (stand(word, text, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Words by their last letter, to be looked up fast. */
  static char[][][] byLast(String... words) {
    char[][][] byLast = new char[LETTERS][][];
    for (String word : words) {
      char last = word.charAt(word.length() - 1);
      char[][] others = byLast[last] == null ? new char[0][] : byLast[last];
      byLast[last] = Arrays.copyOf(others, others.length + 1);
      byLast[last][others.length] = word.toCharArray();
    }
    return byLast;
  }

  /** Whether letters end with one of the words. */
  static boolean endWithAny(char[][][] byLast, char[] text, int from, int to) {
    char last = to > from ? Chars.lower(text[to - 1]) : 0;
    char[][] words = last < LETTERS ? byLast[last] : null;
    if (words == null) {
      return false;
    }
    for (char[] word : words) {
      if (to - from >= word.length && stand(word, text, to - word.length, to)) {
        return true;
      }
    }
    return false;
  }
}
