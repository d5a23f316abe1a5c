package org.glasnik.content.translation;

import java.util.ArrayList;
import java.util.List;

/** The longest run that two lists have in common, in their order, though not side by side. */
final class CommonRun {

  /** Lists whose table would be larger are compared from both ends only. */
  private static final int MOST_CELLS = 4_000_000;

  private CommonRun() {}

  /**
   * @param first place in the one list
   * @param second place in the other
   */
  record Match(int first, int second) {}

  /** The places of the run, in both lists, from the beginning. */
  static List<Match> of(List<String> first, List<String> second) {
    List<Match> matches = new ArrayList<>();
    int start = 0;
    int firstEnd = first.size();
    int secondEnd = second.size();
    while (start < firstEnd && start < secondEnd && first.get(start).equals(second.get(start))) {
      matches.add(new Match(start, start));
      start++;
    }
    while (firstEnd > start
        && secondEnd > start
        && first.get(firstEnd - 1).equals(second.get(secondEnd - 1))) {
      firstEnd--;
      secondEnd--;
    }
    for (Match inner : table(first.subList(start, firstEnd), second.subList(start, secondEnd))) {
      matches.add(new Match(inner.first() + start, inner.second() + start));
    }
    for (int i = 0; firstEnd + i < first.size(); i++) {
      matches.add(new Match(firstEnd + i, secondEnd + i));
    }
    return matches;
  }

  private static List<Match> table(List<String> first, List<String> second) {
    int rows = first.size();
    int columns = second.size();
    if ((long) (rows + 1) * (columns + 1) > MOST_CELLS) {
      return List.of();
    }
    int[][] longest = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        longest[i][j] =
            first.get(i).equals(second.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Match> matches = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (first.get(i).equals(second.get(j))) {
        matches.add(new Match(i++, j++));
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return matches;
  }
}
