package org.glasnik.language.script;

import java.util.Arrays;

/**
 * A part of words in small letters, with a place marked in it.
 *
 * @param mark index of the letter behind the mark
 */
record Stem(char[] letters, int mark) {

  /** A stem written with a stroke before the marked letter. */
  static Stem of(String written) {
    return new Stem(written.replace("|", "").toCharArray(), written.indexOf('|'));
  }

  static Stem[] all(String... written) {
    Stem[] stems = new Stem[written.length];
    for (int i = 0; i < written.length; i++) {
      stems[i] = of(written[i]);
    }
    return stems;
  }

  /** Stems by the first of their letters, to be looked up fast. */
  static Stem[][] byFirst(String... written) {
    Stem[][] byFirst = new Stem[128][];
    Arrays.fill(byFirst, new Stem[0]);
    for (Stem stem : all(written)) {
      char first = stem.letters[0];
      Stem[] others = byFirst[first];
      byFirst[first] = Arrays.copyOf(others, others.length + 1);
      byFirst[first][others.length] = stem;
    }
    return byFirst;
  }

  /** Where the stem begins if its marked letter is at a place. */
  int start(int at) {
    return at - mark;
  }

  /** Whether the stem stands in a word so that its marked letter is at a place. */
  boolean isAround(char[] text, int from, int to, int at) {
    return start(at) >= from && Letters.stand(letters, text, start(at), to);
  }
}
