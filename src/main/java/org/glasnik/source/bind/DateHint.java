package org.glasnik.source.bind;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** How a date must be written, with the editor's own date where it can be told. */
public final class DateHint {

  private static final int LONGEST = 20;

  private DateHint() {}

  /** The hint for a text that is no date. */
  public static String of(String text) {
    return dayFirst(text)
        .map(date -> "write year, month and day: " + date)
        .orElse("write year, month and day, for example 2026-11-22");
  }

  /** {@code 22.11.2026.}, {@code 22/11/2026} or {@code 2026.11.22} as it was surely meant. */
  private static Optional<LocalDate> dayFirst(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    int[] parts = new int[3];
    int count = 0;
    boolean inNumber = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        if (!inNumber && count++ == 3) {
          return Optional.empty();
        }
        parts[count - 1] = Math.min(parts[count - 1] * 10 + c - '0', 99_999);
        inNumber = true;
      } else if (". /-".indexOf(c) >= 0) {
        inNumber = false;
      } else {
        return Optional.empty();
      }
    }
    try {
      if (count < 3) {
        return Optional.empty();
      }
      return Optional.of(
          parts[0] > 31
              ? LocalDate.of(parts[0], parts[1], parts[2])
              : LocalDate.of(parts[2], parts[1], parts[0]));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
