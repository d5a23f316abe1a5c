package org.glasnik.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import org.glasnik.cli.Ink.Tone;
import org.glasnik.source.Printable;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.glasnik.source.SourceExcerpt;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * Prints problems for people: place, severity, what and rule; then the line of the source with
 * carets, and the way out.
 *
 * <pre>
 * unions/rail/content/press/2026/pay-deal.en.md:4:10: error: "1 December" is not a date-time [embargo]
 *     embargo: 1 December
 *              ^^^^^^^^^^
 *   write it with an offset, for example 2026-12-01T09:00:00+01:00
 * </pre>
 */
final class ProblemPrinter {

  /** Most problems of one severity that are shown; the rest is counted. */
  static final int MOST_SHOWN = 50;

  private final PrintWriter out;
  private final Ink ink;
  private final SourceTree tree;

  private @Nullable SourcePath textPath;
  private String text = "";

  ProblemPrinter(PrintWriter out, Ink ink, SourceTree tree) {
    this.out = out;
    this.ink = ink;
    this.tree = tree;
  }

  /** Prints them in the order in which they come. */
  void print(Collection<Problem> problems) {
    Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
    for (Problem problem : problems) {
      if (shown.merge(problem.severity(), 1, Integer::sum) <= MOST_SHOWN) {
        print(problem);
      }
    }
    StringJoiner hidden = new StringJoiner(", ", "… and ", " more; --log-format json lists all");
    hidden.setEmptyValue("");
    shown.forEach(
        (severity, count) -> {
          if (count > MOST_SHOWN) {
            hidden.add(Counts.of(count - MOST_SHOWN, word(severity)));
          }
        });
    if (!hidden.toString().isEmpty()) {
      out.println(hidden);
    }
  }

  private void print(Problem problem) {
    out.println(
        ink.of(Tone.STRONG, place(problem.span()) + ":")
            + " "
            + ink.of(tone(problem.severity()), word(problem.severity()) + ":")
            + " "
            + Printable.of(problem.what())
            + " ["
            + Printable.of(problem.rule())
            + "]");
    excerpt(problem.span())
        .ifPresent(
            excerpt -> {
              out.println("    " + excerpt.line());
              out.println("    " + ink.of(tone(problem.severity()), excerpt.pointer()));
            });
    if (!problem.hint().isEmpty()) {
      problem.hint().lines().forEach(line -> out.println("  " + Printable.of(line)));
    }
  }

  private static String place(SourceSpan span) {
    String path = span.path().value().isEmpty() ? "." : Printable.of(span.path().value());
    return span.line() < 1 ? path : path + ":" + span.line() + ":" + span.column();
  }

  private Optional<SourceExcerpt> excerpt(SourceSpan span) {
    if (span.line() < 1) {
      return Optional.empty();
    }
    // Problems come in file order, so each file is read once.
    if (!span.path().equals(textPath)) {
      textPath = span.path();
      text =
          tree.file(span.path())
              .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
              .orElse("");
    }
    return text.isEmpty() ? Optional.empty() : SourceExcerpt.of(span, text);
  }

  static String word(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static Tone tone(Severity severity) {
    return switch (severity) {
      case ERROR -> Tone.ERROR;
      case WARNING -> Tone.WARNING;
      case NOTICE -> Tone.NOTICE;
    };
  }
}
