package org.glasnik.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glasnik.build.UnionReport.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Renders a plan and publishes it, one union after the other, each whole or not at all.
 *
 * <p>The files are rendered on several threads; what is written does not depend on how many.
 */
public final class Builder implements AutoCloseable {

  private final BuildRules rules;
  private final RenderPool pool;
  private volatile boolean applying;

  public Builder(BuildRules rules) {
    this.rules = rules;
    this.pool = new RenderPool(rules.jobs());
  }

  /**
   * Publishes every union whose problems allow it.
   *
   * @throws java.util.concurrent.CancellationException after {@link #cancel}; unions that were not
   *     published by then are as they were
   */
  public BuildReport apply(BuildPlan plan, OutputStore store) throws IOException {
    applying = true;
    try {
      return publish(plan, store);
    } finally {
      applying = false;
    }
  }

  private BuildReport publish(BuildPlan plan, OutputStore store) {
    boolean allowed = plan.problems().stream().noneMatch(rules::forbids);
    List<UnionReport> reports = new ArrayList<>();
    @Nullable IOException refused = null;
    @Nullable IOException failed = null;
    for (UnionPlan union : plan.unions()) {
      UnionBuild build = new UnionBuild(union, rules, pool);
      Outcome outcome = Outcome.FAILED;
      try {
        if (failed == null) {
          outcome =
              allowed && union.problems().stream().noneMatch(rules::forbids)
                  ? build.publish(store.union(union.union()))
                  : build.render(store.outcomeOfKeeping(union.union()));
        }
        if (outcome == Outcome.PUBLISHED) {
          store.keepIndex(union);
        }
      } catch (OutputRefusedException e) {
        // Only this union's folder is in disorder.
        refused = refused == null ? e : refused;
        outcome = Outcome.REFUSED;
      } catch (IOException e) {
        failed = e;
        outcome = store.isHalfPublished(union.union()) ? Outcome.UNFINISHED : outcome;
      }
      if (outcome != Outcome.PUBLISHED) {
        plan.kept().add(union.union());
      }
      reports.add(build.report(outcome));
    }
    return new BuildReport(
        reports, plan.problems(), Optional.ofNullable(failed == null ? refused : failed));
  }

  /** Renders everything for its problems only. */
  public BuildReport check(BuildPlan plan) throws IOException {
    List<UnionReport> reports = new ArrayList<>();
    for (UnionPlan union : plan.unions()) {
      UnionBuild build = new UnionBuild(union, rules, pool);
      reports.add(build.report(build.render(Outcome.CHECKED)));
    }
    return new BuildReport(reports, plan.problems(), Optional.empty());
  }

  /**
   * Stops a build that runs on another thread, unless it is just putting a site in place, and keeps
   * one that has not begun from beginning.
   *
   * @return whether something is being written that has to be cleared away or finished first
   */
  public boolean cancel() {
    pool.cancel();
    return applying;
  }

  @Override
  public void close() {
    pool.close();
  }
}
