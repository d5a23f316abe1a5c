package org.glasnik.language.script;

/**
 * Words in which {@code nj} or {@code dž} are two letters: mostly where a prefix ends, and in words
 * of Latin origin. {@code lj} always is one letter.
 */
final class DigraphExceptions {

  /** Beginnings of words, cut between the two letters. */
  private static final Stem[] NJ_AT_START =
      Stem.all("an|jon", "van|jez", "van|jed", "van|jev", "tan|jug", "ssrn|j");

  /** Parts that are found anywhere: they don't occur otherwise. */
  private static final Stem[] NJ_ANYWHERE =
      Stem.all(
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
      Stem.all(
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
      Letters.of(
          "nadž", "odž", "podž", "predž", "injek", "injeg", "injun", "injur", "konjuk", "konjug",
          "konjun", "konjul", "konjur", "konjek", "vanje");

  private static final char[][] TRUE_DIGRAPHS = Letters.of("nadžak", "odžak", "odžač", "odžac");

  /** How names with đ begin that are typed with dj before an e. */
  private static final char[][] DJE = Letters.of("djerdap", "djerić", "djekić", "djeneral");

  private static final Stem[] DJ_AT_START = Stem.all("od|j", "pod|j", "nad|j", "pred|j");

  private static final int LONGEST_PREFIX = 5;

  private static final String[] PREFIXES = {"ne", "naj", "po"};

  private DigraphExceptions() {}

  /** Whether the n at a place of a word and the j behind it are two letters. */
  static boolean splitsNj(char[] text, int from, int to, int at) {
    if (hasSoftHyphen(text, from, to)) {
      char[] word = withoutSoftHyphens(text, from, to);
      return splitsNj(word, 0, word.length, withoutSoftHyphens(text, from, at).length);
    }
    return isAny(NJ_ANYWHERE, text, from, to, at) || isAtStart(NJ_AT_START, text, from, to, at);
  }

  /** Whether the d at a place of a word and the ž behind it are two letters. */
  static boolean splitsDz(char[] text, int from, int to, int at) {
    if (hasSoftHyphen(text, from, to)) {
      char[] word = withoutSoftHyphens(text, from, to);
      return splitsDz(word, 0, word.length, withoutSoftHyphens(text, from, at).length);
    }
    return isAtStart(DZ_AT_START, text, from, to, at);
  }

  private static boolean hasSoftHyphen(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == Chars.SOFT_HYPHEN) {
        return true;
      }
    }
    return false;
  }

  private static char[] withoutSoftHyphens(char[] text, int from, int to) {
    return new String(text, from, to - from)
        .replace(String.valueOf(Chars.SOFT_HYPHEN), "")
        .toCharArray();
  }

  /** Whether a word begins so that its digraph may be two letters, but is not known. */
  static boolean isDoubtful(char[] text, int from, int to) {
    if (!Letters.startsWithAny(DOUBTFUL, text, from, to)
        || Letters.startsWithAny(TRUE_DIGRAPHS, text, from, to)) {
      return false;
    }
    int stop = Math.min(to, from + LONGEST_PREFIX);
    for (int i = from; i < stop; i++) {
      if (splitsNj(text, from, to, i) || splitsDz(text, from, to, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a word has a {@code dj} that may be typed for đ: no prefix ends there, and it is not
   * that of Ijekavian words.
   */
  static boolean mayBeDj(char[] text, int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (Chars.lower(text[i]) != 'd' || Chars.lower(text[i + 1]) != 'j') {
        continue;
      }
      char next = i + 2 < to ? Chars.lower(text[i + 2]) : 0;
      boolean isTwoLetters =
          next == 'e'
              ? i > from || !Letters.startsWithAny(DJE, text, from, to)
              : isAtStart(DJ_AT_START, text, from, to, i);
      if (!isTwoLetters) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAny(Stem[] stems, char[] text, int from, int to, int at) {
    for (Stem stem : stems) {
      if (stem.isAround(text, from, to, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAtStart(Stem[] stems, char[] text, int from, int to, int at) {
    for (Stem stem : stems) {
      if (stem.isAround(text, from, to, at + 1) && isPrefix(text, from, stem.start(at + 1))) {
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
}
