package org.glasnik.language.script;

/** How the words of a language are written in its other script. Without state. */
interface Rules {

  /**
   * What is to become of a word.
   *
   * @param kinds of all its characters, see {@link Chars}
   * @param end of the text
   */
  Verdict judge(char[] text, int from, int to, int kinds, int end);

  /**
   * Puts those letters of a word whose first character lies in a part.
   *
   * @param end of the text
   */
  void convert(char[] text, int from, int to, int partFrom, int partTo, int end, Out out);

  /** Whether a character that is no letter belongs to the word whose letters are around it. */
  default boolean isInWord(char[] text, int at, int end) {
    return false;
  }
}
