package org.glasnik.source.bind;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** "Did you mean …?" for names and ids that do not exist. */
public final class Spelling {

  private static final int LONGEST_COMPARED = 60;

  private Spelling() {}

  /**
   * The known word that was most probably meant; the first of several that are equally near. Letter
   * case, hyphens, underscores and blanks do not count.
   */
  public static Optional<String> nearest(String written, Collection<String> known) {
    String word = plain(written);
    if (word.isEmpty() || word.length() > LONGEST_COMPARED) {
      return Optional.empty();
    }
    String best = null;
    int least = allowed(word) + 1;
    for (String candidate : known) {
      String other = plain(candidate);
      if (Math.abs(other.length() - word.length()) < least) {
        int distance = distance(word, other);
        if (distance < least) {
          least = distance;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** A hint for an unknown word: the nearest one, or all that there are. */
  public static String hint(String written, Collection<String> known) {
    return nearest(written, known)
        .map(word -> "did you mean \"" + word + "\"?")
        .orElseGet(
            () ->
                known.isEmpty()
                    ? "there is none yet"
                    : (known.size() == 1 ? "known is " : "known are ") + Words.listed(known));
  }

  /** The known word that differs in letter case, hyphens, underscores and blanks only. */
  static Optional<String> variant(String written, Collection<String> known) {
    String word = plain(written);
    return known.stream().filter(candidate -> plain(candidate).equals(word)).findFirst();
  }

  private static int allowed(String word) {
    return word.length() <= 2 ? 0 : word.length() <= 4 ? 1 : word.length() <= 9 ? 2 : 3;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }

  /** Damerau-Levenshtein: insertions, deletions, replacements, and swaps of two neighbours. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }
}
