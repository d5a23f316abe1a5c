package org.glasnik.language.script;

/**
 * What the Latin letters of Uzbek words don't say: whether s is ц, whether ts is, and where a soft
 * sign was. Decided by the letters around and by frequent words.
 */
final class UzbekSpelling {

  /** Words with ц that is s in Latin, the mark before it. */
  private static final Stem[] TS_AT_START =
      Stem.all(
          "|sirk",
          "|sement",
          "|senzur",
          "|sentner",
          "|sivil",
          "|sikl",
          "|silindr",
          "|sitat",
          "|sitrus",
          "|sex",
          "|sellyul",
          "|selluloz",
          "|sink",
          "kon|sert",
          "kon|sep",
          "prin|sip",
          "kan|sler",
          "kan|selyar",
          "provin|sial",
          "finan|s");

  private static final Stem[] TS_ANYWHERE =
      Stem.all("k|siya", "n|siya", "p|siya", "k|sion", "p|sion");

  private static final Stem[] S_ALL_THE_SAME =
      Stem.all("pen|siy", "ekspan|siy", "reflek|siy", "anek|siy", "annek|siy", "komplek|siy");

  /** Endings of verbs and nouns that meet a t: {@code ketsin}, {@code baxtsiz}. */
  private static final char[][] ENDINGS_AFTER_T = Letters.of("tsiz", "tsira", "tsimon", "tsh");

  private static final Stem[] SOFT_AT_START =
      Stem.all(
          "komp|yut",
          "al|bom",
          "fil|tr",
          "kul|tur",
          "konsul|t",
          "al|fa",
          "ul|tra",
          "mul|ti",
          "pul|t",
          "al|yans",
          "fel|eton",
          "prem|yer");

  /** Words with a soft sign at their end, which goes when something is joined to them. */
  private static final char[][] SOFT_AT_END =
      Letters.of(
          "yanvar", "fevral", "aprel", "iyun", "iyul", "sentabr", "oktabr", "noyabr", "dekabr",
          "parol", "model", "medal", "mebel", "artikl", "rol", "nol");

  /** Words with й and о, which are ё elsewhere; the mark is before them. */
  private static final Stem[] YO = Stem.all("ra|yon", "ma|yor", "ma|yonez");

  /** Behind {@code moʻ} these had a hard sign. */
  private static final char[][] HARD_AFTER_MO = Letters.of("jiza", "jizal", "tabar", "tadil");

  private static final Stem[] YA = Stem.all("sent|abr", "okt|abr");

  private UzbekSpelling() {}

  /** Whether an s is ц. */
  static boolean isTs(char[] text, int from, int to, int at) {
    return isAtStart(TS_AT_START, text, from, to, at)
        || isAnywhere(TS_ANYWHERE, text, from, to, at)
            && !isAtStart(S_ALL_THE_SAME, text, from, to, at);
  }

  /** Whether t and the s behind it are ц, as in loanwords: {@code militsiya}, not {@code aytsa}. */
  static boolean isOneLetter(char[] text, int from, int to, int at) {
    if (at == from || Letters.startsWithAny(ENDINGS_AFTER_T, text, at, to)) {
      return false;
    }
    char next = at + 2 < to ? Chars.lower(text[at + 2]) : 0;
    return switch (next) {
      case 'a' -> false;
      case 'i' -> !isImperative(text, at, to);
      default -> true;
    };
  }

  /** {@code ketsin}, {@code ketsinlar}; but {@code meditsina}. */
  private static boolean isImperative(char[] text, int at, int to) {
    return at + 3 < to
        && Chars.lower(text[at + 3]) == 'n'
        && (at + 4 == to || "aeiou".indexOf(Chars.lower(text[at + 4])) < 0);
  }

  /** Whether a soft sign stands behind the letter at a place. */
  static boolean isSoft(char[] text, int from, int to, int at) {
    if (at + 1 == to) {
      for (char[] word : SOFT_AT_END) {
        if (word.length == to - from && Letters.stand(word, text, from, to)) {
          return true;
        }
      }
      return false;
    }
    return isAtStart(SOFT_AT_START, text, from, to, at + 1);
  }

  /** Whether an a is я in the name of a month. */
  static boolean isYa(char[] text, int from, int to, int at) {
    return isAtStart(YA, text, from, to, at);
  }

  /** Whether y and the o behind it are two letters in Cyrillic as well. */
  static boolean isTwoLetters(char[] text, int from, int to, int at) {
    return isAtStart(YO, text, from, to, at);
  }

  /** Whether a hard sign stands behind the oʻ at a place. */
  static boolean isHard(char[] text, int from, int to, int at) {
    return at == from + 1
        && Chars.lower(text[from]) == 'm'
        && Letters.startsWithAny(HARD_AFTER_MO, text, at + 2, to);
  }

  private static boolean isAtStart(Stem[] stems, char[] text, int from, int to, int at) {
    for (Stem stem : stems) {
      if (stem.start(at) == from && stem.isAround(text, from, to, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAnywhere(Stem[] stems, char[] text, int from, int to, int at) {
    for (Stem stem : stems) {
      if (stem.isAround(text, from, to, at)) {
        return true;
      }
    }
    return false;
  }
}
