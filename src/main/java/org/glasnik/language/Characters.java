package org.glasnik.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterEnums.ECharacterCategory;
import com.ibm.icu.lang.UScript;

/**
 * What kind of character one is. Latin and Cyrillic are known here, so that an ordinary site needs
 * no ICU; everything else is asked of ICU, whose version is ours to choose, and not of the JDK,
 * which knows more letters with each version.
 */
public final class Characters {

  private static final int FIRST_CYRILLIC = 0x400;
  private static final int END_OF_CYRILLIC = 0x530;

  /** Accents and letters for phonetics end here. */
  private static final int END_OF_LATIN = 0x2c2;

  /** Thai, the first script without spaces. */
  private static final int FIRST_UNSPACED = 0xe00;

  private static final String LATIN = "Latn";
  private static final String CYRILLIC = "Cyrl";

  private Characters() {}

  /**
   * Whether the character is a letter of a script.
   *
   * @param script ISO 15924, such as {@code Cyrl}
   */
  public static boolean isOf(String script, int codePoint) {
    if (codePoint < END_OF_LATIN || isLatinOnly(codePoint)) {
      return script.equals(LATIN) && isLetter(codePoint) && !isOfAllScripts(codePoint);
    }
    if (codePoint >= FIRST_CYRILLIC && codePoint < END_OF_CYRILLIC) {
      return script.equals(CYRILLIC) && isLetter(codePoint);
    }
    return !isSign(codePoint)
        && isLetter(codePoint)
        && UScript.getScript(codePoint) == UScript.getCodeFromName(script);
  }

  static boolean isLetter(int codePoint) {
    if (codePoint < END_OF_LATIN) {
      return (codePoint >= 'a' && codePoint <= 'z')
          || (codePoint >= 'A' && codePoint <= 'Z')
          || (codePoint >= 0xc0 && codePoint != '×' && codePoint != '÷')
          || codePoint == 'ª'
          || codePoint == 'º'
          || codePoint == 'µ';
    }
    if (codePoint >= FIRST_CYRILLIC && codePoint < END_OF_CYRILLIC) {
      return codePoint < 0x482 || codePoint > 0x489;
    }
    return isLatinOnly(codePoint)
        || (!isSign(codePoint) && !isAccent(codePoint) && UCharacter.isLetter(codePoint));
  }

  /** A vowel sign of a script that has them apart, or an accent. */
  static boolean isMark(int codePoint) {
    if (codePoint < 0x300 || isSign(codePoint)) {
      return false;
    }
    if (isAccent(codePoint)) {
      return true;
    }
    if (codePoint >= FIRST_CYRILLIC && codePoint < END_OF_CYRILLIC) {
      return codePoint >= 0x483 && codePoint <= 0x487;
    }
    if (isLatinOnly(codePoint)) {
      return false;
    }
    int type = UCharacter.getType(codePoint);
    return type == ECharacterCategory.NON_SPACING_MARK
        || type == ECharacterCategory.COMBINING_SPACING_MARK;
  }

  static boolean isDigit(int codePoint) {
    return codePoint < END_OF_LATIN
        ? codePoint >= '0' && codePoint <= '9'
        : !isSign(codePoint) && !isAccent(codePoint) && UCharacter.isDigit(codePoint);
  }

  /** Whether the character is of a script that has spaces between its words. */
  static boolean isSpaced(int codePoint) {
    if (codePoint < FIRST_UNSPACED || (codePoint >= 0x1e00 && codePoint < 0x2e80)) {
      return true;
    }
    return switch (UScript.getScript(codePoint)) {
      case UScript.HAN,
          UScript.HIRAGANA,
          UScript.KATAKANA,
          UScript.BOPOMOFO,
          UScript.THAI,
          UScript.LAO,
          UScript.KHMER,
          UScript.MYANMAR ->
          false;
      default -> true;
    };
  }

  /** Whether every version of Unicode, and so every JDK, treats the text alike. */
  static boolean isSettled(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean settled =
          c < 0x370
              || (c >= FIRST_CYRILLIC && c < END_OF_CYRILLIC)
              || isLatinOnly(c)
              || (c >= 0x2000 && c < 0x2065)
              || c == '€'
              || c == '№';
      if (!settled) {
        return false;
      }
    }
    return true;
  }

  /** Letters with accents, such as those of Vietnamese. */
  private static boolean isLatinOnly(int codePoint) {
    return codePoint >= 0x1e00 && codePoint < 0x1f00;
  }

  /** The micro sign, and commas and primes that are letters. */
  private static boolean isOfAllScripts(int codePoint) {
    return codePoint == 'µ' || (codePoint >= 0x2b9 && codePoint < END_OF_LATIN);
  }

  private static boolean isAccent(int codePoint) {
    return codePoint >= 0x300 && codePoint < 0x370;
  }

  /** In a block of signs, where no letter is ever added. */
  private static boolean isSign(int codePoint) {
    return (codePoint >= 0x2000 && codePoint < 0x2070)
        || (codePoint >= 0x20a0 && codePoint < 0x20d0)
        || (codePoint >= 0x2190 && codePoint < 0x2c00)
        || (codePoint >= 0x3000 && codePoint < 0x3005);
  }
}
