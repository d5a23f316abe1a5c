package org.glasnik.language.script;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The letters of Serbian, Bosnian and Montenegrin. Montenegrin с́ and з́ are с and з with a mark.
 */
final class Serbian {

  private static final String[] LETTERS = {
    "а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "ђ", "đ", "е", "e", "ж", "ž", "з", "z",
    "и", "i", "ј", "j", "к", "k", "л", "l", "љ", "lj", "м", "m", "н", "n", "њ", "nj", "о", "o",
    "п", "p", "р", "r", "с", "s", "т", "t", "ћ", "ć", "у", "u", "ф", "f", "х", "h", "ц", "c",
    "ч", "č", "џ", "dž", "ш", "š"
  };

  private Serbian() {}

  /** Cyrillic small letters with their Latin ones. */
  static Map<String, String> letters() {
    Map<String, String> letters = new LinkedHashMap<>();
    for (int i = 0; i < LETTERS.length; i += 2) {
      letters.put(LETTERS[i], LETTERS[i + 1]);
    }
    return letters;
  }
}
