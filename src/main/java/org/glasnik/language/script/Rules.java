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
   * Puts what one letter of a word becomes, or it and those that are one with it, without the marks
   * behind.
   *
   * @param end of the text
   * @return the place behind what was read
   */
  int put(char[] text, int at, int from, int to, int end, Out out);

  /**
   * Puts those letters of a word whose first character lies in a part.
   *
   * @param end of the text
   */
  default void convert(char[] text, int from, int to, int partFrom, int partTo, int end, Out out) {
    int stop = Math.min(to, partTo);
    for (int i = from; i < stop; ) {
      int unit = i;
      int before = out.length();
      i = put(text, i, from, to, end, out);
      while (i < to && Chars.is(text[i], Chars.MARK)) {
        out.putMark(text[i++], before);
      }
      if (unit < partFrom) {
        out.cut(before);
      }
    }
  }

  /** Whether a character that is no letter belongs to the word whose letters are around it. */
  default boolean isInWord(char[] text, int at, int end) {
    return false;
  }
}
