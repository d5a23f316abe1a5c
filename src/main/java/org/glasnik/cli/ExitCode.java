package org.glasnik.cli;

import java.io.IOException;
import java.net.SocketException;
import java.util.Collection;
import java.util.List;
import org.glasnik.build.OutputLockedException;
import org.glasnik.build.OutputRefusedException;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;

/** What the program tells the shell. Where several would be true, the lowest is told. */
final class ExitCode {

  static final int DONE = 0;
  static final int USAGE = 2;
  static final int CONFIGURATION = 3;
  static final int CONTENT = 4;
  static final int THEME = 5;
  static final int REFUSED = 6;
  static final int FILE_SYSTEM = 7;
  static final int NETWORK = 8;
  static final int LOCKED = 10;
  static final int PROBLEMS_FOUND = 11;
  static final int BUG = 70;
  static final int STOPPED = 130;

  private static final List<String> CONFIGURATION_FILES =
      List.of("network.yaml", "topics.yaml", "union.yaml");

  private ExitCode() {}

  /** The code for problems that kept something from being published; 0 for none. */
  static int of(Collection<Problem> problems) {
    return problems.stream().mapToInt(ExitCode::of).min().orElse(DONE);
  }

  static int of(IOException failure) {
    if (failure instanceof OutputRefusedException) {
      return REFUSED;
    }
    if (failure instanceof OutputLockedException) {
      return LOCKED;
    }
    return failure instanceof SocketException ? NETWORK : FILE_SYSTEM;
  }

  private static int of(Problem problem) {
    SourcePath path = problem.span().path();
    List<String> names = path.names();
    if (problem.rule().equals("link-on-disk")) {
      return REFUSED;
    }
    boolean ofUnion = names.size() > 2 && names.get(0).equals("unions");
    int depth = ofUnion ? 3 : 1;
    if (names.size() <= depth && (names.isEmpty() || isConfiguration(path.name()))) {
      return CONFIGURATION;
    }
    return names.get(0).equals("site-templates") || (ofUnion && names.get(2).equals("theme"))
        ? THEME
        : CONTENT;
  }

  private static boolean isConfiguration(String name) {
    return CONFIGURATION_FILES.contains(name) || name.startsWith("glossary.");
  }
}
