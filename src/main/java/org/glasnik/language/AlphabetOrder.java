package org.glasnik.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The order of texts that are written with the letters of one alphabet, digits and the commonest
 * signs: the same as ICU's, without its data. Other texts are not for it.
 */
final class AlphabetOrder {

  /** Signs and digits in the order of the root collation of CLDR, before all letters. */
  private static final String BEFORE_LETTERS = " -,:!?.'\"()/&+0123456789";

  /** Stands between two signs that are no digraph; nothing else looks at it. */
  static final char JOINER = '\u034f';

  /** How many forms of one letter there are, by case. */
  private static final int FORMS = 3;

  /** Part of a letter in oʻ and gʻ. */
  private static final char TURNED_COMMA = '\u02bb';

  private final Map<String, Integer> weights = new HashMap<>();
  private final int longest;

  AlphabetOrder(Language language) {
    List<String> letters = letters(language);
    int weight = 0;
    for (int i = 0; i < BEFORE_LETTERS.length(); i++) {
      weights.put(BEFORE_LETTERS.substring(i, i + 1), FORMS * weight++);
    }
    if (letters.stream().anyMatch(letter -> letter.indexOf(TURNED_COMMA) > 0)) {
      weights.remove("'"); // People write it for the comma of a letter, and ICU knows.
    }
    int longestLetter = 1;
    for (String letter : letters) {
      longestLetter = Math.max(longestLetter, letter.length());
      int primary = FORMS * weight++;
      weights.put(language.upperCase(letter), primary + 2);
      weights.put(title(letter, language), primary + 1);
      weights.put(letter, primary);
    }
    longest = longestLetter;
  }

  /** Capital first letter, the others small. */
  static String title(String letter, Language language) {
    return language.upperCase(letter.substring(0, 1)) + letter.substring(1);
  }

  /** The letters of the text as weights, or null if it holds one that is not of the alphabet. */
  int @Nullable [] weights(String text) {
    int[] found = new int[text.length()];
    int count = 0;
    for (int i = 0; i < text.length(); ) {
      if (text.charAt(i) == JOINER) {
        i++;
        continue;
      }
      int length = Math.min(longest, text.length() - i);
      Integer weight = null;
      while (length > 0 && weight == null) {
        weight = weights.get(text.substring(i, i + length));
        length -= weight == null ? 1 : 0;
      }
      if (weight == null) {
        return null;
      }
      found[count++] = weight;
      i += length;
    }
    int[] all = new int[count];
    System.arraycopy(found, 0, all, 0, count);
    return all;
  }

  /** First by letters whatever their case, then small before capital. */
  static int compare(int[] a, int[] b) {
    int length = Math.min(a.length, b.length);
    for (int i = 0; i < length; i++) {
      int difference = a[i] / FORMS - b[i] / FORMS;
      if (difference != 0) {
        return difference;
      }
    }
    if (a.length != b.length) {
      return a.length - b.length;
    }
    for (int i = 0; i < length; i++) {
      if (a[i] != b[i]) {
        return a[i] - b[i];
      }
    }
    return 0;
  }

  /** The alphabet, and the Latin letters that it lacks (q, w, x, y of Bosnian) at their places. */
  private static List<String> letters(Language language) {
    if (!language.script().equals("Latn")) {
      return language.alphabet();
    }
    List<String> letters = new ArrayList<>(40);
    for (char c = 'a'; c <= 'z'; c++) {
      letters.add(String.valueOf(c));
    }
    String previous = "a";
    for (String letter : language.alphabet()) {
      if (!letters.contains(letter)) {
        letters.add(letters.indexOf(previous) + 1, letter);
      }
      previous = letter;
    }
    return letters;
  }
}
