package org.glasnik.build;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.glasnik.source.SourceSpan;

/**
 * Brings the problems of rendering together. One mistake in a template shows in every page that it
 * makes: it is told once, with the first page, and the others are counted.
 */
final class RenderProblems {

  private RenderProblems() {}

  private record Place(Severity severity, String rule, SourceSpan span) {}

  /** The problems by the order of their outputs, whichever thread found them. */
  static List<Problem> inOrder(AtomicReferenceArray<List<Problem>> byOutput) {
    Map<Place, Problem> first = new LinkedHashMap<>();
    Map<Place, Integer> others = new LinkedHashMap<>();
    Set<Problem> seen = new HashSet<>();
    for (int i = 0; i < byOutput.length(); i++) {
      List<Problem> problems = byOutput.get(i);
      for (Problem problem : problems == null ? List.<Problem>of() : problems) {
        Place place = new Place(problem.severity(), problem.rule(), problem.span());
        if (seen.add(problem) && first.putIfAbsent(place, problem) != null) {
          others.merge(place, 1, Integer::sum);
        }
      }
    }
    List<Problem> told = new ArrayList<>(first.size());
    first.forEach((place, problem) -> told.add(counted(problem, others.getOrDefault(place, 0))));
    return told;
  }

  private static Problem counted(Problem problem, int others) {
    return others == 0
        ? problem
        : new Problem(
            problem.severity(),
            problem.rule(),
            problem.span(),
            problem.what() + " (and the same in " + others + " more)",
            problem.hint());
  }
}
