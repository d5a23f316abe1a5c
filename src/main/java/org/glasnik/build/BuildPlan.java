package org.glasnik.build;

import java.util.Collection;
import java.util.List;
import org.glasnik.source.Problem;

/**
 * Everything that a network produces, not rendered yet.
 *
 * @param unions in the order of the network, but for the portal, which comes last
 * @param problems of no single union: the network's settings, topics, names that the disk can't
 *     hold; an error among them keeps every union's old site
 * @param kept gets every union that is not published, before the portal is rendered
 */
public record BuildPlan(List<UnionPlan> unions, List<Problem> problems, KeptUnions kept) {

  /** A plan of which nothing was kept back yet. */
  public BuildPlan(List<UnionPlan> unions, List<Problem> problems) {
    this(unions, problems, new KeptUnions());
  }

  public BuildPlan {
    unions = List.copyOf(unions);
    problems = List.copyOf(problems);
  }

  /** The plan of some unions only; all of them if none is named. */
  public BuildPlan only(Collection<String> ids) {
    if (ids.isEmpty()) {
      return this;
    }
    unions.stream().map(UnionPlan::union).filter(id -> !ids.contains(id)).forEach(kept::add);
    return new BuildPlan(
        unions.stream().filter(u -> ids.contains(u.union())).toList(), problems, kept);
  }
}
