package org.glasnik.language.script;

import org.jspecify.annotations.Nullable;

/** What stays Latin in a Cyrillic text, whatever the language: numerals, units, designations. */
final class LatinWords {

  private static final Verdict NUMERAL_OR_WORD =
      Verdict.convertBut("among capitals it may be a Roman numeral or a word");

  private static final Verdict NUMERAL_AT_THE_START =
      Verdict.keepBut("it may be a Roman numeral or a word in capitals");

  private static final Verdict NUMERAL_OR_SHORT =
      Verdict.keepBut("it may be a Roman numeral or an abbreviation");

  private static final Verdict LETTERS_BEHIND_NUMBER =
      Verdict.keepBut("letters stand directly behind a number");

  private static final Verdict DESIGNATION =
      Verdict.keepBut("a number behind a hyphen makes it a designation");

  private static final char[][] COUNTED = Letters.of("asr", "yil");

  /** Whether a language has words that look like numerals. */
  enum Numerals {
    MAY_BE_WORDS,
    NO_WORDS
  }

  private static final int LONGEST_IN_CODE = 4;

  private static final int LONGEST_CODE = 32;

  private LatinWords() {}

  /** What is to become of a Latin word; null if that depends on its language. */
  static @Nullable Verdict judge(
      char[] text, int from, int to, int kinds, int end, Numerals numerals) {
    if ((kinds & Chars.LATIN) == 0) {
      return Verdict.KEEP;
    }
    if ((kinds & Chars.DIGIT) != 0) {
      return isNumberWithEnding(text, from, to) ? LETTERS_BEHIND_NUMBER : Verdict.KEEP;
    }
    if (Units.isUnit(text, from, to, end)) {
      return Verdict.KEEP;
    }
    if ((kinds & Chars.UPPER) == 0) {
      return RomanNumerals.isItem(text, from, to, end) ? Verdict.KEEP : null;
    }
    if (isCode(text, from, to, end)) {
      return DESIGNATION;
    }
    if (to + 1 < end
        && Chars.isHyphen(text[to])
        && Chars.is(text[to + 1], Chars.DIGIT)
        && Words.isCapitals(text, from, to)) {
      return DESIGNATION;
    }
    return numeral(text, from, to, end, numerals);
  }

  /** {@code SRB-2026-LJ}: three parts or more of digits and capitals, and both are there. */
  private static boolean isCode(char[] text, int from, int to, int end) {
    if (to - from > LONGEST_IN_CODE
        || !(to < end && Chars.isHyphen(text[to]) || from > 0 && Chars.isHyphen(text[from - 1]))) {
      return false;
    }
    int first = from;
    int last = to;
    int hyphens = 0;
    boolean hasDigit = false;
    while (first > 0 && to - first < LONGEST_CODE && isInCode(text[first - 1])) {
      first--;
    }
    while (last < end && last - from < LONGEST_CODE && isInCode(text[last])) {
      last++;
    }
    if (first > 0 && Chars.is(text[first - 1], Chars.WORD)
        || last < end && Chars.is(text[last], Chars.WORD)) {
      return false;
    }
    for (int i = first; i < last; i++) {
      if (i >= from && i < to && !Chars.is(text[i], Chars.UPPER)) {
        return false;
      }
      hyphens += Chars.isHyphen(text[i]) ? 1 : 0;
      hasDigit |= Chars.is(text[i], Chars.DIGIT);
    }
    return hasDigit && hyphens >= 2;
  }

  private static boolean isInCode(char c) {
    return Chars.is(c, Chars.UPPER | Chars.DIGIT) || Chars.isHyphen(c);
  }

  private static @Nullable Verdict numeral(
      char[] text, int from, int to, int end, Numerals numerals) {
    int letters = to;
    // a class or an article may have a letter: VIIa
    if (to - from > 2 && text[to - 1] >= 'a' && text[to - 1] <= 'd') {
      letters--;
    }
    if (!RomanNumerals.isNumeral(text, from, letters) || RomanNumerals.isMi(text, from, letters)) {
      return null;
    }
    if (letters == to
        && numerals == Numerals.MAY_BE_WORDS
        && RomanNumerals.isWordToo(text, from, to)) {
      if (RomanNumerals.isMonth(text, from, to) && RomanNumerals.isBehindDay(text, from)) {
        return Verdict.KEEP;
      }
      if (Words.isAmongCapitals(text, from, to, end)) {
        return NUMERAL_OR_WORD;
      }
      return isBeforeSmallLetter(text, to, end) ? Verdict.KEEP : NUMERAL_AT_THE_START;
    }
    if (numerals == Numerals.NO_WORDS
        && RomanNumerals.isLarge(text, from, letters)
        && !isBeforeCounted(text, to, end)) {
      return null;
    }
    return isShort(text, from, letters) ? NUMERAL_OR_SHORT : Verdict.KEEP;
  }

  /** Whether what is counted follows, an age or a year: {@code asr}, {@code yil}. */
  private static boolean isBeforeCounted(char[] text, int to, int end) {
    return to + 1 < end
        && (Chars.is(text[to], Chars.SPACE) || Chars.isHyphen(text[to]))
        && Letters.startsWithAny(COUNTED, text, to + 1, end);
  }

  /** Whether a numeral is rather something else: CD, CV, DC, MD; few count as far as that. */
  private static boolean isShort(char[] text, int from, int to) {
    return to - from == 2 && "CDM".indexOf(text[from]) >= 0;
  }

  /** Whether a word in small letters follows after a space. */
  static boolean isBeforeSmallLetter(char[] text, int to, int end) {
    return to + 1 < end
        && Chars.is(text[to], Chars.SPACE)
        && (Chars.kind(text[to + 1]) & (Chars.LETTER | Chars.UPPER)) == Chars.LETTER;
  }

  /** {@code 90tih}: digits, then two or more small letters that are no unit. */
  private static boolean isNumberWithEnding(char[] text, int from, int to) {
    int at = from;
    while (at < to && Chars.is(text[at], Chars.DIGIT)) {
      at++;
    }
    int letters = at;
    while (at < to && (Chars.kind(text[at]) & (Chars.LETTER | Chars.UPPER)) == Chars.LETTER) {
      at++;
    }
    return letters > from && at == to && to - letters > 1 && !Units.isSymbol(text, letters, to);
  }
}
