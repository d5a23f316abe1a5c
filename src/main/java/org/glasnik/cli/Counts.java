package org.glasnik.cli;

import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;

/** Numbers with their words. */
final class Counts {

  private Counts() {}

  /** "1 page", "2 pages". */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /** "3 errors, 1 warning", "no problem". */
  static String of(Collection<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Severity severity : Severity.values()) {
      int count = count(problems, severity);
      if (count > 0) {
        text.append(text.isEmpty() ? "" : ", ").append(of(count, ProblemPrinter.word(severity)));
      }
    }
    return text.isEmpty() ? "no problem" : text.toString();
  }

  static int count(Collection<Problem> problems, Severity severity) {
    return (int) problems.stream().filter(p -> p.severity() == severity).count();
  }

  /** "1.2 s". */
  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
