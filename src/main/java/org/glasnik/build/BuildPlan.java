package org.glasnik.build;

import java.util.Collection;
import java.util.List;
import org.glasnik.source.Problem;

/**
 * Everything that a network produces, not rendered yet.
 *
 * @param unions in the order of the network
 * @param problems of no single union: the network's settings, topics, names that the disk can't
 *     hold; an error among them keeps every union's old site
 */
public record BuildPlan(List<UnionPlan> unions, List<Problem> problems) {

  public BuildPlan {
    unions = List.copyOf(unions);
    problems = List.copyOf(problems);
  }

  /** The plan of some unions only; all of them if none is named. */
  public BuildPlan only(Collection<String> ids) {
    return ids.isEmpty()
        ? this
        : new BuildPlan(unions.stream().filter(u -> ids.contains(u.union())).toList(), problems);
  }
}
