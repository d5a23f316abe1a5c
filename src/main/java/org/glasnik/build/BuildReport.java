package org.glasnik.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.glasnik.source.Problem;

/**
 * What came of a build.
 *
 * @param unions in the order of the network
 * @param networkProblems of no single union
 * @param failure of the machine, which ended the build or kept a union from being published
 */
public record BuildReport(
    List<UnionReport> unions, List<Problem> networkProblems, Optional<IOException> failure) {

  public BuildReport {
    unions = List.copyOf(unions);
    networkProblems = List.copyOf(networkProblems);
  }

  /** All problems, each once, in file order. */
  public List<Problem> problems() {
    return Stream.concat(
            networkProblems.stream(), unions.stream().flatMap(u -> u.problems().stream()))
        .distinct()
        .sorted(Problem.IN_FILE_ORDER)
        .toList();
  }
}
