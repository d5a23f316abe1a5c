package org.glasnik.build;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.glasnik.build.BuildManifest.Entry;
import org.glasnik.build.BuildRules.Explain;
import org.glasnik.build.UnionReport.Outcome;
import org.glasnik.output.Output;
import org.glasnik.output.OutputPath;
import org.glasnik.source.Digest;
import org.glasnik.source.Problem;

/** One union's way through a build. */
final class UnionBuild {

  private final UnionPlan plan;
  private final BuildRules rules;
  private final RenderPool pool;
  private final long started = System.nanoTime();

  private final List<Problem> problems;
  private final Entry[] rendered;
  private final AtomicInteger written = new AtomicInteger();
  private final Queue<Change> changes = new ConcurrentLinkedQueue<>();
  private int removed;

  UnionBuild(UnionPlan plan, BuildRules rules, RenderPool pool) {
    this.plan = plan;
    this.rules = rules;
    this.pool = pool;
    this.problems = new ArrayList<>(plan.problems());
    this.rendered = new Entry[plan.outputs().size()];
  }

  /** Renders for the problems only. */
  Outcome render(Outcome outcome) throws IOException {
    problems.addAll(pool.render(plan.outputs(), (index, output, bytes) -> {}));
    return outcome;
  }

  /** Renders, and publishes if no problem forbids it. */
  Outcome publish(UnionFolder folder) throws IOException {
    BuildDiff diff = new BuildDiff(folder.before(), rules.trust());
    try {
      problems.addAll(
          pool.render(
              plan.outputs(),
              (index, output, bytes) -> {
                Entry entry = new Entry(Digest.of(bytes), bytes.length, output.recipe());
                rendered[index] = entry;
                Optional<String> why = why(diff, folder, output.path(), entry);
                if (why.isPresent()) {
                  folder.stage(output.path(), bytes);
                  written.incrementAndGet();
                  explain(output.path(), Change.Kind.WRITTEN, why.get());
                }
              }));
      if (problems.stream().anyMatch(rules::forbids)) {
        return folder.outcomeOfKeeping();
      }
      BuildManifest next = manifest();
      removed = folder.publish(next);
      folder
          .before()
          .orphans(next)
          .forEach(path -> explain(path, Change.Kind.REMOVED, "nothing makes it any more"));
      return Outcome.PUBLISHED;
    } finally {
      folder.discard();
    }
  }

  /** The report so far. */
  UnionReport report(Outcome outcome) {
    boolean published = outcome == Outcome.PUBLISHED;
    int pages = 0;
    for (Output<?> output : plan.outputs()) {
      pages += output.path().value().endsWith(".html") ? 1 : 0;
    }
    return new UnionReport(
        plan.union(),
        outcome,
        plan.outputs().size(),
        pages,
        published ? written.get() : 0,
        published ? removed : 0,
        problems.stream().distinct().sorted(Problem.IN_FILE_ORDER).toList(),
        published
            ? changes.stream().sorted(Comparator.comparing(Change::path)).toList()
            : List.of(),
        Duration.ofNanos(System.nanoTime() - started));
  }

  private static Optional<String> why(
      BuildDiff diff, UnionFolder folder, OutputPath path, Entry entry) throws IOException {
    Optional<String> stale = diff.stale(path, entry);
    return stale.isPresent() || folder.holds(path, entry.size())
        ? stale
        : Optional.of("somebody removed or changed the file");
  }

  private void explain(OutputPath path, Change.Kind kind, String why) {
    if (rules.explain() == Explain.YES) {
      changes.add(new Change(path, kind, why));
    }
  }

  private BuildManifest manifest() {
    Map<OutputPath, Entry> entries = new TreeMap<>();
    for (int i = 0; i < rendered.length; i++) {
      entries.put(plan.outputs().get(i).path(), rendered[i]);
    }
    return new BuildManifest(entries);
  }
}
