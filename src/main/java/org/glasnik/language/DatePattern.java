package org.glasnik.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of a date, in the letters of CLDR: {@code d dd M MM MMM MMMM LLLL y E EEEE}; text in
 * apostrophes and everything that is none of the letters A to Z stays. {@code MMMM} is the month in
 * the case that a running text needs, {@code LLLL} the month on its own.
 */
public final class DatePattern {

  private sealed interface Piece {}

  private record Text(String text) implements Piece {}

  private record DateField(char letter, int width) implements Piece {}

  private static final String LETTERS = "dMLyE";

  private final List<Piece> pieces;

  private DatePattern(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Reads a pattern.
   *
   * @throws IllegalArgumentException if it holds a letter that stands for nothing
   */
  public static DatePattern of(String pattern) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '\'') {
        quoted = !quoted;
      } else if (quoted || !isAsciiLetter(c)) {
        text.append(c);
      } else if (LETTERS.indexOf(c) < 0) {
        throw new IllegalArgumentException("no such letter in a date pattern: " + c);
      } else {
        if (text.length() > 0) {
          pieces.add(new Text(text.toString()));
          text.setLength(0);
        }
        int end = i;
        while (end < pattern.length() && pattern.charAt(end) == c) {
          end++;
        }
        pieces.add(new DateField(c, end - i));
        i = end - 1;
      }
    }
    if (text.length() > 0) {
      pieces.add(new Text(text.toString()));
    }
    return new DatePattern(List.copyOf(pieces));
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }

  void append(LocalDate date, DateStyles styles, NumberStyle numbers, StringBuilder out) {
    for (Piece piece : pieces) {
      if (piece instanceof DateField field) {
        append(field, date, styles, numbers, out);
      } else if (piece instanceof Text text) {
        out.append(text.text());
      }
    }
  }

  private static void append(
      DateField field, LocalDate date, DateStyles styles, NumberStyle numbers, StringBuilder out) {
    DateNames names = styles.names();
    int month = date.getMonthValue() - 1;
    int weekday = date.getDayOfWeek().getValue() - 1;
    switch (field.letter()) {
      case 'd' -> {
        int day = date.getDayOfMonth();
        if (day == 1 && field.width() == 1 && !styles.firstDay().isEmpty()) {
          out.append(styles.firstDay());
        } else {
          numbers.appendPadded(day, field.width(), out);
        }
      }
      case 'y' -> numbers.appendPadded(styles.era().year(date.getYear()), 1, out);
      case 'E' ->
          out.append((field.width() > 3 ? names.weekdays() : names.weekdaysShort()).get(weekday));
      case 'L' -> out.append(names.monthsAlone().get(month));
      default -> {
        if (field.width() <= 2) {
          numbers.appendPadded(month + 1, field.width(), out);
        } else {
          out.append((field.width() == 3 ? names.monthsShort() : names.months()).get(month));
        }
      }
    }
  }
}
