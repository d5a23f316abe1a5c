package org.glasnik.language.script;

import java.util.Set;

/** The endings that Serbian puts behind foreign names. */
final class Endings {

  static final int LONGEST = 5;

  private static final Set<String> ENDINGS =
      Set.of(
          "a", "e", "i", "o", "u", "om", "em", "ju", "ja", "je", "ji", "jem", "jom", "ima", "ov",
          "ova", "ove", "ovi", "ovo", "ovu", "ovog", "ovom", "ovim", "ovih", "ovima", "ev", "eva",
          "eve", "evi", "evo", "evu", "in", "ina", "ine", "ini", "ino", "inu", "inim", "inom");

  private Endings() {}

  static boolean isEnding(char[] text, int from, int to) {
    if (to - from > LONGEST) {
      return false;
    }
    StringBuilder ending = new StringBuilder(LONGEST);
    for (int i = from; i < to; i++) {
      ending.append(Chars.lower(text[i]));
    }
    return ENDINGS.contains(ending.toString());
  }
}
