package org.glasnik.markdown;

import java.util.Collection;
import java.util.Comparator;

/** The word that was most likely meant. */
final class DidYouMean {

  private DidYouMean() {}

  /** A hint that names the nearest of the known words, or all of them when none is near. */
  static String hint(String written, Collection<String> known) {
    return known.stream()
        .min(
            Comparator.comparingInt((String word) -> distance(written, word))
                .thenComparing(Comparator.naturalOrder()))
        .filter(word -> distance(written, word) <= Math.max(1, written.length() / 3))
        .map(word -> "did you mean \"" + word + "\"?")
        .orElseGet(() -> "known are " + String.join(", ", known.stream().sorted().toList()));
  }

  /** Letters to add, leave out or change on the way from one word to the other. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[b.length()];
  }
}
