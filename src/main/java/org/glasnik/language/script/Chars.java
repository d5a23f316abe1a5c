package org.glasnik.language.script;

/** What kind of character one is; a table for those that texts are made of. */
final class Chars {

  static final int LETTER = 1;
  static final int UPPER = 2;

  /** Also ² and ½: with letters they make a sign of something, not a word. */
  static final int DIGIT = 4;

  /** Belongs to the letter before it: combining marks, soft hyphens, joiners. */
  static final int MARK = 8;

  static final int SPACE = 16;

  /** May be part of an address, a placeholder or the like. */
  static final int SIGN = 32;

  static final int CYRILLIC = 64;
  static final int LATIN = 128;

  /** A normal form may write it otherwise. */
  static final int UNSETTLED = 256;

  static final int WORD = LETTER | DIGIT | MARK;

  static final char SOFT_HYPHEN = '\u00ad';
  static final char ZERO_WIDTH_NON_JOINER = '\u200c';

  private static final String SIGNS = "@#{%$&<°+/";
  private static final short[] KINDS = new short[0x2100];
  private static final char[] SMALL = new char[KINDS.length];

  static {
    for (char c = 0; c < KINDS.length; c++) {
      KINDS[c] = (short) kindOf(c);
      SMALL[c] = Character.toLowerCase(c);
    }
  }

  private Chars() {}

  static int kind(char c) {
    return c < KINDS.length ? KINDS[c] : kindOf(c);
  }

  static boolean is(char c, int kinds) {
    return (kind(c) & kinds) != 0;
  }

  /** A hyphen, or one that no line breaks at. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2011';
  }

  /** Lower case by Unicode's own mapping of one letter, in no language. */
  static char lower(char c) {
    return c < SMALL.length ? SMALL[c] : Character.toLowerCase(c);
  }

  private static int kindOf(char c) {
    int kind = 0;
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      kind |= SPACE;
    }
    if (Character.isLetter(c)) {
      kind |= LETTER | (Character.isUpperCase(c) || Character.isTitleCase(c) ? UPPER : 0);
      kind |= script(c);
    }
    int type = Character.getType(c);
    if (type == Character.DECIMAL_DIGIT_NUMBER || type == Character.OTHER_NUMBER) {
      kind |= DIGIT;
    }
    if (type == Character.NON_SPACING_MARK || isJoiner(c)) {
      kind |= MARK;
    }
    if (SIGNS.indexOf(c) >= 0) {
      kind |= SIGN;
    }
    if (type == Character.NON_SPACING_MARK || c >= 0x2100) {
      kind |= UNSETTLED;
    }
    return kind;
  }

  private static boolean isJoiner(char c) {
    return c == SOFT_HYPHEN || c == ZERO_WIDTH_NON_JOINER || c == '\u200d';
  }

  private static int script(char c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return script == Character.UnicodeScript.CYRILLIC
        ? CYRILLIC
        : script == Character.UnicodeScript.LATIN ? LATIN : 0;
  }
}
