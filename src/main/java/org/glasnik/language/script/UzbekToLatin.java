package org.glasnik.language.script;

import java.util.HashMap;
import java.util.Map;

/**
 * Uzbek from Cyrillic to the Latin alphabet of 1995: е and ц go by the letter before, signs fall
 * away or become an apostrophe.
 */
final class UzbekToLatin extends TableRules {

  private static final String VOWELS = "аеёиоуэюяўы";

  private static final Written YE = cased("ye");
  private static final Written CAPITAL_YE = new Written(chars("Ye"), chars("YE"), false);
  private static final Written YO = cased("yo");

  /** Months that dropped a sound with the new alphabet; the mark is before the letter. */
  private static final Stem[] A_FOR_YA = Stem.all("сент|ябр", "окт|ябр");

  UzbekToLatin() {
    super(table(), "щы");
  }

  private static Map<String, String> table() {
    Map<String, String> table = new HashMap<>();
    Uzbek.letters().forEach((latin, cyrillic) -> table.put(cyrillic, latin));
    table.put("э", "e");
    table.put("ц", "ts");
    table.put("щ", "sh");
    table.put("ы", "i");
    table.put("ь", "");
    return table;
  }

  @Override
  public int put(char[] text, int at, int from, int to, int end, Out out) {
    char before = at > from ? Chars.lower(text[at - 1]) : 0;
    char next = at + 1 < to ? Chars.lower(text[at + 1]) : 0;
    switch (text[at]) {
      case 'е' -> {
        if (before == 0 || isVowel(before) || isSign(before)) {
          out.put(YE.ordinary());
          return at + 1;
        }
      }
      case 'Е' -> {
        if (before == 0 || isVowel(before) || isSign(before)) {
          put(CAPITAL_YE, text, at, from, to, end, out);
          return at + 1;
        }
      }
      case 'о' -> {
        if (before == 'ь') {
          out.put(YO.ordinary());
          return at + 1;
        }
      }
      case 'ц', 'Ц' -> {
        if (before == 'ц') {
          return at + 1;
        }
        if (!isVowel(before)) {
          out.put(text[at] == 'ц' ? 's' : 'S');
          return at + 1;
        }
      }
      case 'с', 'С' -> {
        if (next == 'ҳ') {
          out.put(text[at] == 'с' ? 's' : 'S');
          out.put(Uzbek.APOSTROPHE);
          return at + 1;
        }
      }
      case 'ъ', 'Ъ' -> {
        boolean isBetween = !isVowel(before) && "еёюя".indexOf(next) >= 0;
        if (before != 'ў' && !isBetween) {
          out.put(Uzbek.APOSTROPHE);
        }
        return at + 1;
      }
      case 'я', 'Я' -> {
        if (isShortened(text, from, to, at)) {
          out.put(text[at] == 'я' ? 'a' : 'A');
          return at + 1;
        }
      }
      default -> {}
    }
    return super.put(text, at, from, to, end, out);
  }

  private static boolean isShortened(char[] text, int from, int to, int at) {
    for (Stem stem : A_FOR_YA) {
      if (stem.start(at) == from && stem.isAround(text, from, to, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static boolean isSign(char c) {
    return c == 'ъ' || c == 'ь';
  }

  private static Written cased(String letters) {
    return new Written(chars(letters), chars(letters), false);
  }

  private static char[] chars(String letters) {
    return letters.toCharArray();
  }
}
