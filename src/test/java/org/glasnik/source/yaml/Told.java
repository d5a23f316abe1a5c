package org.glasnik.source.yaml;

import java.util.List;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;

/** Problems as one line each: what a test compares. */
final class Told {

  private Told() {}

  static List<String> of(String yaml) {
    return of(YamlReader.read(SourcePath.of("union.yaml"), yaml, 1));
  }

  static List<String> of(Parsed<?> parsed) {
    return parsed.problems().stream().map(Told::line).toList();
  }

  private static String line(Problem p) {
    String warning = p.isError() ? "" : "warning: ";
    return p.span().line()
        + ":"
        + p.span().column()
        + "+"
        + p.span().length()
        + " "
        + warning
        + p.what()
        + " -> "
        + p.hint();
  }
}
