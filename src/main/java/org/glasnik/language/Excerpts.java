package org.glasnik.language;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Shortens texts for lists, feeds and messengers. */
public final class Excerpts {

  private static final String ELLIPSIS = "…";

  /** Below this, every character of a European text is a letter of its own. */
  private static final char FIRST_COMBINING = '\u0300';

  private Excerpts() {}

  /**
   * The text, or its beginning with an ellipsis, cut between words; between letters, as a reader
   * sees them, where the script has no spaces.
   *
   * @param maxLetters longest result in grapheme clusters, ellipsis included; at least 2
   */
  public static String cut(String text, int maxLetters) {
    if (text.length() <= maxLetters) {
      return text;
    }
    int end = isSimple(text) ? maxLetters - 1 : endOfLetters(text, maxLetters);
    return end == text.length() ? text : trimmed(text, end) + ELLIPSIS;
  }

  /** Where the letters that fit end, or the text's end if all of it fits. */
  private static int endOfLetters(String text, int maxLetters) {
    BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    letters.setText(text);
    int end = letters.next(maxLetters - 1);
    if (end == BreakIterator.DONE) {
      return text.length();
    }
    boolean lastFits = letters.next() != BreakIterator.DONE && letters.current() == text.length();
    return lastFits ? text.length() : end;
  }

  /** How many letters a reader sees: a vowel sign or a joined picture is none of its own. */
  public static int length(String text) {
    if (isSimple(text)) {
      return text.length();
    }
    BreakIterator letters = BreakIterator.getCharacterInstance(ULocale.ROOT);
    letters.setText(text);
    int count = 0;
    while (letters.next() != BreakIterator.DONE) {
      count++;
    }
    return count;
  }

  private static String trimmed(String text, int end) {
    int cut = end;
    if (!Character.isWhitespace(text.charAt(end)) && Characters.isSpaced(text.codePointAt(end))) {
      while (cut > 0
          && !Character.isWhitespace(text.charAt(cut - 1))
          && Characters.isSpaced(text.codePointBefore(cut))) {
        cut--;
      }
      // One very long word.
      cut = cut > end / 2 ? cut : end;
    }
    while (cut > 0 && isLoose(text.charAt(cut - 1))) {
      cut--;
    }
    return text.substring(0, cut);
  }

  /** What an ellipsis does not follow. */
  private static boolean isLoose(char c) {
    return Character.isWhitespace(c) || ",;:.–—-(„“‘«、。，：；（「『《،؛।".indexOf(c) >= 0;
  }

  /** Whether every character is a letter of its own, so that ICU has nothing to say. */
  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean european =
          (c < FIRST_COMBINING && c != '\r')
              || (c >= '\u0370' && c < '\u0483')
              || (c >= '\u048a' && c < '\u0530')
              || (c >= '\u2010' && c < '\u2028');
      if (!european) {
        return false;
      }
    }
    return true;
  }
}
