package org.glasnik.serve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.BuildReport;
import org.glasnik.build.UnionPlan;
import org.glasnik.build.UnionReport;
import org.glasnik.output.Output;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * What the sources made at one moment: the files by their path, rendered when somebody looks at
 * them, and what is wrong.
 */
final class Snapshot {

  private final SourceTree tree;
  private final BuildPlan plan;
  private final Map<String, Output<?>> outputs = new HashMap<>();
  private final Map<String, List<Problem>> planned = new LinkedHashMap<>();
  private volatile @Nullable BuildReport checked;

  Snapshot(SourceTree tree, BuildPlan plan) {
    this.tree = tree;
    this.plan = plan;
    for (UnionPlan union : plan.unions()) {
      planned.put(union.union(), union.problems());
      // Of two files with one path, which is an error that is shown, the first is as good.
      union.outputs().forEach(output -> outputs.putIfAbsent(output.path().value(), output));
    }
  }

  SourceTree tree() {
    return tree;
  }

  BuildPlan plan() {
    return plan;
  }

  List<String> unions() {
    return List.copyOf(planned.keySet());
  }

  @Nullable Output<?> output(String path) {
    return outputs.get(path);
  }

  /** Everything was rendered once, so that all problems are known. */
  void check(BuildReport report) {
    checked = report;
  }

  /**
   * What is wrong with a union, or with the network as a whole; for an unknown union the latter.
   */
  List<Problem> problems(String union) {
    BuildReport report = checked;
    List<Problem> problems = new ArrayList<>(plan.problems());
    if (report == null) {
      problems.addAll(planned.getOrDefault(union, List.of()));
    } else {
      report.unions().stream()
          .filter(u -> u.union().equals(union))
          .map(UnionReport::problems)
          .forEach(problems::addAll);
    }
    problems.sort(Problem.IN_FILE_ORDER);
    return problems;
  }

  /** Whether all of a union was rendered and is well. */
  boolean isGood(String union) {
    return checked != null && problems(union).stream().noneMatch(Problem::isError);
  }
}
