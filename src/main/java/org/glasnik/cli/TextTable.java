package org.glasnik.cli;

import java.util.ArrayList;
import java.util.List;
import org.glasnik.source.Cells;
import org.glasnik.source.Printable;

/** Rows for a terminal, aligned by the cells that letters take, in every script. */
final class TextTable {

  private static final String GAP = "  ";

  private final List<List<String>> rows = new ArrayList<>();
  private final List<Boolean> numbers;

  /**
   * A table with these headings.
   *
   * @param numbers which columns stand at the right
   */
  TextTable(List<String> headings, List<Boolean> numbers) {
    this.numbers = numbers;
    row(headings);
  }

  void row(List<String> cells) {
    rows.add(cells.stream().map(Printable::of).toList());
  }

  /** A line between the rows, which stands for itself. */
  void note(String text) {
    rows.add(List.of(Printable.of(text)));
  }

  void print(String indent, StringBuilder out) {
    int[] widths = new int[numbers.size()];
    for (List<String> row : rows) {
      for (int i = 0; row.size() == widths.length && i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Cells.of(row.get(i)));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      if (row.size() < widths.length) {
        line.append(GAP).append(GAP).append(row.get(0));
      } else {
        for (int i = 0; i < widths.length; i++) {
          String blank = " ".repeat(widths[i] - Cells.of(row.get(i)));
          line.append(numbers.get(i) ? blank + row.get(i) : row.get(i) + blank).append(GAP);
        }
      }
      out.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
