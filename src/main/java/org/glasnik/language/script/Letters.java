package org.glasnik.language.script;

/** Compares parts of a text, capitals or not, with words in small letters. */
final class Letters {

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

  static boolean endsWithAny(char[][] words, char[] text, int from, int to) {
    for (char[] word : words) {
      if (to - from >= word.length && stand(word, text, to - word.length, to)) {
        return true;
      }
    }
    return false;
  }
}
