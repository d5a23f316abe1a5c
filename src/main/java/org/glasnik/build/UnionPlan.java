package org.glasnik.build;

import java.util.List;
import java.util.Optional;
import org.glasnik.output.Output;
import org.glasnik.site.UnionIndex;
import org.glasnik.source.Problem;

/**
 * The files of one union's site.
 *
 * @param union its id, and the name of its folder in the output
 * @param outputs with problems as without: what can be rendered is, so that all problems come out
 *     at once
 * @param problems what is wrong with this union's sources; an error keeps its old site
 * @param index what the portal of a later build knows of this site; empty if its settings can't be
 *     read
 */
public record UnionPlan(
    String union, List<Output<?>> outputs, List<Problem> problems, Optional<UnionIndex> index) {

  /** A site that the portal of a later build need not know. */
  public UnionPlan(String union, List<Output<?>> outputs, List<Problem> problems) {
    this(union, outputs, problems, Optional.empty());
  }

  public UnionPlan {
    outputs = List.copyOf(outputs);
    problems = List.copyOf(problems);
  }
}
