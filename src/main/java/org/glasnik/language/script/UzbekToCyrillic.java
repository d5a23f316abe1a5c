package org.glasnik.language.script;

import java.util.Map;

/** Uzbek from Latin to Cyrillic: e and the letters with y go by what is before and behind them. */
final class UzbekToCyrillic implements Rules {

  private static final Verdict FOREIGN =
      Verdict.keepBut("it looks like a word of another language");

  private static final Verdict NUMERAL = Verdict.keepBut("it may be a Roman numeral or a letter");

  private static final Verdict BESIDE_FOREIGN =
      Verdict.keepBut("a hyphen joins it to a word of another language");

  private static final Verdict ABBREVIATION =
      Verdict.convertBut("it may be an abbreviation or a Roman numeral");

  private static final Verdict LOST_SIGN =
      Verdict.convertBut("Cyrillic has a hard or a soft sign there that Latin does not show");

  private static final int LETTERS = 128;

  private final char[] cyrillic = new char[LETTERS];

  UzbekToCyrillic() {
    for (Map.Entry<String, String> letter : Uzbek.letters().entrySet()) {
      char latin = letter.getKey().charAt(0);
      if (letter.getKey().length() == 1 && latin < LETTERS) {
        char written = letter.getValue().charAt(0);
        cyrillic[latin] = written;
        cyrillic[Character.toUpperCase(latin)] = Character.toUpperCase(written);
      }
    }
  }

  /** An apostrophe behind o or g, or between letters; not one that closes a quotation. */
  @Override
  public boolean isInWord(char[] text, int at, int end) {
    if (at == 0 || !Uzbek.isApostrophe(text[at]) || !Chars.is(text[at - 1], Chars.LETTER)) {
      return false;
    }
    if (at + 1 < end && Chars.is(text[at + 1], Chars.LETTER)) {
      return true;
    }
    char before = Chars.lower(text[at - 1]);
    return (before == 'o' || before == 'g') && !closesQuotation(text, at);
  }

  private static boolean closesQuotation(char[] text, int at) {
    int word = Words.startOfWord(text, at);
    return word > 0
        && (text[at] == '\'' || text[at] == '’')
        && (text[word - 1] == '\'' || text[word - 1] == '‘');
  }

  @Override
  public Verdict judge(char[] text, int from, int to, int kinds, int end) {
    Verdict general = LatinWords.judge(text, from, to, kinds, end, LatinWords.Numerals.NO_WORDS);
    if (general != null) {
      return general;
    }
    boolean isSignLost = false;
    char before = 0;
    for (int i = from; i < to; i++) {
      char c = Chars.lower(text[i]);
      if (!Chars.is(c, Chars.LETTER) || Uzbek.isApostrophe(c)) {
        continue;
      }
      char next = i + 1 < to ? Chars.lower(text[i + 1]) : 0;
      if (Chars.is(c, Chars.CYRILLIC)) {
        return Verdict.MIXED;
      }
      if (c == 'w') {
        return Verdict.KEEP;
      }
      if (c >= LETTERS || (c == 'c' ? next != 'h' : cyrillic[c] == 0)) {
        return FOREIGN;
      }
      isSignLost |=
          c == 'y'
              && i > from
              && isConsonant(before)
              && (next == 'e' || UzbekSpelling.mayHaveSign(text, from, to, i));
      before = c;
    }
    if (to - from == 1 && "IVX".indexOf(text[from]) >= 0) {
      return to < end && text[to] == '.' ? Verdict.CONVERT : NUMERAL;
    }
    if (isBesideForeign(text, from)) {
      return BESIDE_FOREIGN;
    }
    if (RomanNumerals.isNumeral(text, from, to)) {
      return ABBREVIATION;
    }
    return isSignLost ? LOST_SIGN : Verdict.CONVERT;
  }

  /** {@code Wi-Fi}: both have a capital, and w is in the first. */
  private static boolean isBesideForeign(char[] text, int from) {
    if (from < 2 || !Chars.isHyphen(text[from - 1]) || !Chars.is(text[from], Chars.UPPER)) {
      return false;
    }
    int first = Words.startOfWord(text, from - 1);
    boolean hasW = false;
    for (int i = first; i < from - 1; i++) {
      hasW |= Chars.lower(text[i]) == 'w';
    }
    return hasW && Chars.is(text[first], Chars.UPPER);
  }

  /** Puts one letter, or several that are one in Cyrillic, and gives the place behind. */
  @Override
  public int put(char[] text, int at, int from, int to, int end, Out out) {
    char c = text[at];
    char next = at + 1 < to ? Chars.lower(text[at + 1]) : 0;
    switch (c) {
      case 'o', 'O' -> {
        if (Uzbek.isApostrophe(next)) {
          put('ў', c, at, out);
          return UzbekSpelling.isHard(text, from, to, at)
              ? put('ъ', text[at + 2], at + 2, out)
              : at + 2;
        }
      }
      case 'g', 'G' -> {
        if (Uzbek.isApostrophe(next)) {
          return put('ғ', c, at + 2, out);
        }
      }
      case 's', 'S' -> {
        if (next == 'h') {
          return put('ш', c, at + 2, out);
        }
        if (UzbekSpelling.isTs(text, from, to, at)) {
          return put('ц', c, at + 1, out);
        }
      }
      case 'c', 'C' -> {
        return put('ч', c, at + 2, out);
      }
      case 't', 'T' -> {
        if (next == 's' && UzbekSpelling.isOneLetter(text, from, to, at)) {
          return put('ц', c, at + 2, out);
        }
      }
      case 'y', 'Y' -> {
        return putY(text, at, from, to, next, out);
      }
      case 'e', 'E' -> {
        return put(isOpen(text, at, from) ? 'э' : 'е', c, at + 1, out);
      }
      case 'a', 'A' -> {
        if (UzbekSpelling.isYa(text, from, to, at)) {
          return put('я', c, at + 1, out);
        }
      }
      default -> {
        if (Uzbek.isApostrophe(c)) {
          return putApostrophe(text, at, from, to, next, out);
        }
      }
    }
    char letter = c < LETTERS ? cyrillic[c] : 0;
    out.put(letter == 0 ? c : letter);
    return withSign(text, at, at + 1, from, to, out);
  }

  /** {@code yo} is ё, {@code yoʻ} is йў. */
  private int putY(char[] text, int at, int from, int to, char next, Out out) {
    char c = text[at];
    boolean isApart =
        next == 'o'
            && (at + 2 < to && Uzbek.isApostrophe(text[at + 2])
                || UzbekSpelling.isTwoLetters(text, from, to, at));
    char letter =
        switch (next) {
          case 'o' -> isApart ? 'й' : 'ё';
          case 'u' -> 'ю';
          case 'a' -> 'я';
          case 'e' -> 'е';
          default -> 'й';
        };
    char before = at > from ? Chars.lower(text[at - 1]) : 0;
    if (UzbekSpelling.isSignOnly(text, from, to, at)) {
      return put(cyrillic[next], text[at + 1], at + 2, out);
    }
    if (UzbekSpelling.isHardBefore(text, from, to, at)) {
      put('ъ', c, at, out);
    } else if (letter == 'е' && isConsonant(before)) {
      put(before == 'b' || before == 'd' ? 'ъ' : 'ь', c, at, out);
    }
    return put(letter, c, letter == 'й' ? at + 1 : at + 2, out);
  }

  /** ъ; but between s and h it only tells that they are two, and no word begins with it. */
  private static int putApostrophe(char[] text, int at, int from, int to, char next, Out out) {
    if (at == from) {
      out.put(text[at]);
      return at + 1;
    }
    boolean isBetween = next == 'h' && Chars.lower(text[at - 1]) == 's';
    if (!isBetween) {
      boolean isCapital =
          Chars.is(text[at - 1], Chars.UPPER)
              && (at + 1 == to || Chars.is(text[at + 1], Chars.UPPER));
      out.put(isCapital ? 'Ъ' : 'ъ');
    }
    return at + 1;
  }

  private static int withSign(char[] text, int at, int behind, int from, int to, Out out) {
    if (UzbekSpelling.isSoft(text, from, to, at)) {
      boolean isCapital =
          Chars.is(text[at], Chars.UPPER)
              && (at + 1 < to ? Chars.is(text[at + 1], Chars.UPPER) : at > from);
      out.put(isCapital ? 'Ь' : 'ь');
    }
    return behind;
  }

  private static int put(char letter, char as, int behind, Out out) {
    out.put(Chars.is(as, Chars.UPPER) ? Character.toUpperCase(letter) : letter);
    return behind;
  }

  /** Whether e is э: as the first letter of a word and behind a vowel. */
  private static boolean isOpen(char[] text, int at, int from) {
    if (at == from) {
      return true;
    }
    char before = Chars.lower(text[at - 1]);
    return "aeiou".indexOf(before) >= 0
        || (Uzbek.isApostrophe(before) && (at - 1 == from || Chars.lower(text[at - 2]) == 'o'));
  }

  private static boolean isConsonant(char c) {
    return c != 0 && "aeiouy".indexOf(c) < 0 && Chars.is(c, Chars.LETTER) && !Uzbek.isApostrophe(c);
  }
}
