package org.glasnik.build;

import org.glasnik.source.SourceTree;

/** The way from sources to a plan: what the command line, the preview and the tests call. */
@FunctionalInterface
public interface Planner {

  /** Plans every output of every union; a pure function of its two arguments. */
  BuildPlan plan(SourceTree tree, PlanSettings settings);
}
