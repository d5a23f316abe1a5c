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
          "finan|s",
          "shvey|sariya");

  private static final Stem[] TS_ANYWHERE =
      Stem.all("k|siya", "n|siya", "p|siya", "k|sion", "p|sion");

  private static final Stem[] S_ALL_THE_SAME =
      Stem.all("pen|siy", "ekspan|siy", "reflek|siy", "anek|siy", "annek|siy", "komplek|siy");

  /** Endings of verbs and nouns that meet a t: {@code ketsin}, {@code baxtsiz}. */
  private static final char[][] ENDINGS_AFTER_T = Letters.of("tsiz", "tsira", "tsimon", "tsh");

  private static final Stem[][] SOFT_AT_START =
      Stem.byFirst(
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
          "fil|m",
          "mul|tf",
          "multfil|m",
          "fakul|tet",
          "asfal|t",
          "vol|t",
          "fol|klor",
          "kal|kulyator",
          "rel|s",
          "bul|dozer",
          "bul|var",
          "impul|s",
          "pal|ma",
          "pal|to",
          "fel|dsher",
          "del|fin",
          "bal|zam",
          "gol|f",
          "kul|t",
          "interv|yu",
          "kon|yak",
          "tat|yan",
          "natal|ya",
          "il|yin",
          "ul|yan",
          "dem|yan",
          "bil|yard",
          "kur|yoz",
          "ser|yoz",
          "solov|yov",
          "n|yuton");

  /** Behind the soft sign that the mark stands for y and the vowel are one letter without it. */
  private static final Stem[][] SOFT_WITHOUT_Y =
      Stem.byFirst(
          "medal|yon",
          "batal|yon",
          "pavil|yon",
          "pochtal|yon",
          "bul|yon",
          "kan|yon",
          "shampin|yon",
          "kompan|yon",
          "sen|yor",
          "gil|yotin",
          "il|yich");

  private static final char[] NYU = "nyu".toCharArray();

  /** Words with a hard sign that б and д before е do not tell. */
  private static final Stem[] HARD_AT_START =
      Stem.all("s|yezd", "in|yeks", "kon|yunk", "ad|yutant");

  /** Words with no sign where loanwords from French have one. */
  private static final char[][] NO_SIGN =
      Letters.of("dunyo", "bunyo", "samolyot", "vertolyot", "polyot");

  /** Words with a soft sign at their end, which goes when something is joined to them. */
  private static final char[][] SOFT_AT_END =
      Letters.of(
          "yanvar",
          "fevral",
          "aprel",
          "iyun",
          "iyul",
          "sentabr",
          "oktabr",
          "noyabr",
          "dekabr",
          "parol",
          "model",
          "medal",
          "mebel",
          "artikl",
          "rol",
          "nol",
          "artel",
          "detal",
          "stil",
          "alkogol",
          "neft",
          "dizel",
          "shampun",
          "spektakl",
          "ansambl",
          "rubl",
          "avtomobil",
          "gospital",
          "xrustal",
          "profil",
          "panel",
          "otel",
          "kartel",
          "tabel",
          "shtepsel",
          "rul",
          "kabel",
          "sirkul",
          "tekstil",
          "magistral",
          "pedal",
          "povest",
          "vedomost",
          "festival");

  /** Words with й and о, which are ё elsewhere; the mark is before them. */
  private static final Stem[] YO = Stem.all("ra|yon", "ma|yor", "ma|yonez", "|york");

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
    return isAtStart(SOFT_AT_START, text, from, to, at + 1)
        || isAtStart(SOFT_WITHOUT_Y, text, from, to, at + 1)
        || at == from && to - from == NYU.length && Letters.stand(NYU, text, from, to);
  }

  /** Whether the y at a place only is in Latin: {@code medalyon}. */
  static boolean isSignOnly(char[] text, int from, int to, int at) {
    return isAtStart(SOFT_WITHOUT_Y, text, from, to, at);
  }

  /** Whether a hard sign stands before the y at a place. */
  static boolean isHardBefore(char[] text, int from, int to, int at) {
    return isAtStart(HARD_AT_START, text, from, to, at);
  }

  /** Whether the y at a place, behind a consonant, may have a sign before it that is not known. */
  static boolean mayHaveSign(char[] text, int from, int to, int at) {
    char before = Chars.lower(text[at - 1]);
    char next = at + 1 < to ? Chars.lower(text[at + 1]) : 0;
    boolean isLikely =
        next == 'o' && (before == 'l' || before == 'n') && !isApostropheAt(text, at + 2, to)
            || next == 'a' && (before == 't' || before == 'n');
    return isLikely
        && !isSoft(text, from, to, at - 1)
        && !Letters.startsWithAny(NO_SIGN, text, from, to);
  }

  private static boolean isApostropheAt(char[] text, int at, int to) {
    return at < to && Uzbek.isApostrophe(text[at]);
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

  private static boolean isAtStart(Stem[][] byFirst, char[] text, int from, int to, int at) {
    char first = Chars.lower(text[from]);
    return first < byFirst.length && isAtStart(byFirst[first], text, from, to, at);
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
