package org.glasnik.language.script;

import org.jspecify.annotations.Nullable;

/**
 * Words in which {@code nj} or {@code dž} are two letters: mostly where a prefix ends, and in words
 * of Latin origin. {@code lj} always is one letter.
 */
final class DigraphExceptions {

  /** Beginnings of words, cut between the two letters. */
  private static final Stem[] NJ_AT_START =
      stems("an|jon", "van|jez", "van|jed", "van|jev", "tan|jug", "ssrn|j");

  /** Parts that are found anywhere: they don't occur otherwise. */
  private static final Stem[] NJ_ANYWHERE =
      stems(
          "in|jekc",
          "in|jekt",
          "in|jici",
          "in|junk",
          "in|juri",
          "kon|jug",
          "kon|junk",
          "kon|junt",
          "kon|juk",
          "kon|jekt",
          "izvan|jez",
          "šen|jan",
          "šen|jen");

  private static final Stem[] DZ_AT_START =
      stems(
          "nad|živ",
          "nad|žnj",
          "nad|žet",
          "nad|žanj",
          "nad|ždrel",
          "nad|ždral",
          "nad|župn",
          "nad|žup",
          "nad|žurn",
          "od|živ",
          "od|žali",
          "od|žalj",
          "od|žar",
          "od|žub",
          "od|žvak",
          "od|žur",
          "od|ždr",
          "od|žmir",
          "od|žvrk",
          "od|žel",
          "od|žig",
          "pod|žanr",
          "pod|župan",
          "pod|žarg",
          "pod|ždrel",
          "pod|žig",
          "pod|žut",
          "pod|žbun",
          "pod|živ",
          "pod|žel",
          "pred|žel",
          "pred|žalb",
          "pred|živ",
          "pred|žet",
          "pred|žrt",
          "feld|žandarm",
          "and|žej");

  /** Beginnings that often are a prefix with a letter behind it, and those that are not. */
  private static final char[][] DOUBTFUL =
      ForeignSigns.words(
          "nadž", "odž", "podž", "predž", "injek", "injeg", "injun", "injur", "konjuk", "konjug",
          "konjun", "konjul", "konjur", "konjek", "vanje");

  private static final char[][] TRUE_DIGRAPHS =
      ForeignSigns.words("nadžak", "odžak", "odžač", "odžac");

  private static final String[] PREFIXES = {"ne", "naj", "po"};

  private DigraphExceptions() {}

  private record Stem(char[] letters, int split) {

    /** Whether the stem stands so that its cut is between the letters at a place and the next. */
    boolean isAround(char[] text, int from, int to, int at) {
      int start = at + 1 - split;
      if (start < from || start + letters.length > to) {
        return false;
      }
      for (int i = 0; i < letters.length; i++) {
        if (Chars.lower(text[start + i]) != letters[i]) {
          return false;
        }
      }
      return true;
    }
  }

  /** Whether the n at a place of a word and the j behind it are two letters. */
  static boolean splitsNj(char[] text, int from, int to, int at) {
    return isAny(NJ_ANYWHERE, text, from, to, at) || isAtStart(NJ_AT_START, text, from, to, at);
  }

  /** Whether the d at a place of a word and the ž behind it are two letters. */
  static boolean splitsDz(char[] text, int from, int to, int at) {
    return isAtStart(DZ_AT_START, text, from, to, at);
  }

  /** Whether a word begins so that its digraph may be two letters, but is not known. */
  static boolean isDoubtful(char[] text, int from, int to) {
    char[] start = find(DOUBTFUL, text, from, to);
    if (start == null || find(TRUE_DIGRAPHS, text, from, to) != null) {
      return false;
    }
    for (int i = from; i < from + start.length - 1; i++) {
      if (splitsNj(text, from, to, i) || splitsDz(text, from, to, i)) {
        return false;
      }
    }
    return true;
  }

  private static char @Nullable [] find(char[][] words, char[] text, int from, int to) {
    for (char[] word : words) {
      if (ForeignSigns.isAround(text, from, to, word)) {
        return word;
      }
    }
    return null;
  }

  private static boolean isAny(Stem[] stems, char[] text, int from, int to, int at) {
    for (Stem stem : stems) {
      if (stem.isAround(text, from, to, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtStart(Stem[] stems, char[] text, int from, int to, int at) {
    for (Stem stem : stems) {
      if (stem.isAround(text, from, to, at) && isPrefix(text, from, at + 1 - stem.split)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing, or only a prefix that changes nothing, stands before the stem. */
  private static boolean isPrefix(char[] text, int from, int to) {
    if (to == from) {
      return true;
    }
    for (String prefix : PREFIXES) {
      if (prefix.length() == to - from
          && Chars.lower(text[from]) == prefix.charAt(0)
          && Chars.lower(text[to - 1]) == prefix.charAt(prefix.length() - 1)) {
        return true;
      }
    }
    return false;
  }

  private static Stem[] stems(String... words) {
    Stem[] stems = new Stem[words.length];
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      stems[i] = new Stem(word.replace("|", "").toCharArray(), word.indexOf('|'));
    }
    return stems;
  }
}
