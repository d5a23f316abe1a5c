package org.glasnik.language.script;

import java.util.LinkedHashMap;
import java.util.Map;

/** The letters of Uzbek. */
final class Uzbek {

  /** Between sounds: {@code maʼno}. */
  static final char APOSTROPHE = 'ʼ';

  private static final String[] LETTERS = {
    "a", "а", "b", "б", "d", "д", "e", "е", "f", "ф", "g", "г", "h", "ҳ", "i", "и", "j", "ж",
    "k", "к", "l", "л", "m", "м", "n", "н", "o", "о", "p", "п", "q", "қ", "r", "р", "s", "с",
    "t", "т", "u", "у", "v", "в", "x", "х", "y", "й", "z", "з", "oʻ", "ў", "gʻ", "ғ", "sh", "ш",
    "ch", "ч", "yo", "ё", "yu", "ю", "ya", "я", "ʼ", "ъ"
  };

  private Uzbek() {}

  /**
   * Latin small letters and groups of them with their Cyrillic ones. For э, which is e as well, see
   * the rules of each direction.
   */
  static Map<String, String> letters() {
    Map<String, String> letters = new LinkedHashMap<>();
    for (int i = 0; i < LETTERS.length; i += 2) {
      letters.put(LETTERS[i], LETTERS[i + 1]);
    }
    return letters;
  }

  /** Whatever is typed behind o and g, and between sounds. */
  static boolean isApostrophe(char c) {
    return c == 'ʻ' || c == 'ʼ' || c == '‘' || c == '’' || c == '\'' || c == '`' || c == '´';
  }
}
