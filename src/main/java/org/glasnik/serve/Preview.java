package org.glasnik.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.BuildReport;
import org.glasnik.build.BuildRules;
import org.glasnik.build.Builder;
import org.glasnik.build.DiskTrouble;
import org.glasnik.build.PlanSettings;
import org.glasnik.output.Output;
import org.glasnik.site.Drafts;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceDirectory;
import org.glasnik.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * The sites in memory. A change makes a new plan; a page is rendered when somebody looks at it, and
 * all of them once behind that, for their problems. Whatever goes wrong, the last good page stays.
 */
final class Preview {

  private static final Snapshot NOTHING =
      new Snapshot(new SourceTree(List.of(), List.of()), new BuildPlan(List.of(), List.of()));

  private final PreviewSettings settings;
  private final URI base;
  private final Map<String, Snapshot> lastGood = new ConcurrentHashMap<>();
  private volatile Snapshot now = NOTHING;
  private volatile @Nullable String failure;
  private volatile @Nullable Builder checking;

  Preview(PreviewSettings settings, URI base) {
    this.settings = settings;
    this.base = base;
  }

  /**
   * A file as it is shown.
   *
   * @param bytes null if there is neither a new one nor one of before
   * @param problems that the reader should see with it
   */
  record Shown(byte @Nullable [] bytes, List<Problem> problems) {}

  /** Reads the sources anew, and says whether that worked; the old ones stay if not. */
  boolean read() {
    stopChecking();
    try {
      Path workspace = settings.workspace();
      SourceTree tree = SourceDirectory.read(workspace, workspace.resolve("public"));
      PlanSettings plan = new PlanSettings(settings.clock().get(), Drafts.SHOW, base);
      now = new Snapshot(tree, settings.planner().plan(tree, plan));
      failure = null;
      return true;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      fail(e);
      return false;
    }
  }

  /** Renders everything for its problems; ends early when {@link #stopChecking} is called. */
  void check() {
    Snapshot snapshot = now;
    int jobs = Runtime.getRuntime().availableProcessors();
    try (Builder builder = new Builder(BuildRules.withJobs(jobs))) {
      checking = builder;
      BuildReport report = builder.check(snapshot.plan());
      snapshot.check(report);
      for (String union : snapshot.unions()) {
        if (snapshot.isGood(union)) {
          lastGood.put(union, snapshot);
        }
      }
      settings.desk().built(report, snapshot.tree());
    } catch (CancellationException e) {
      return;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      fail(e);
    } finally {
      checking = null;
    }
  }

  /** Ends a {@link #check} that runs on another thread, as its answer is out of date. */
  void stopChecking() {
    Builder builder = checking;
    if (builder != null) {
      builder.cancel();
    }
  }

  List<String> unions() {
    return now.unions();
  }

  List<Problem> problems(String union) {
    return now.problems(union);
  }

  SourceTree tree() {
    return now.tree();
  }

  /** Why the sources as they are now could not be built at all, as a sentence. */
  @Nullable String failure() {
    return failure;
  }

  boolean has(String path) {
    return now.output(path) != null || good(path) != null;
  }

  /** The file as the sources have it now, or as it last was when it can't be made any more. */
  Shown show(String path) {
    Snapshot snapshot = now;
    String union = union(path);
    Output<?> output = snapshot.output(path);
    List<Problem> problems = snapshot.problems(union);
    if (output != null) {
      Parsed<byte[]> rendered = render(output);
      if (rendered.value().isPresent()) {
        return new Shown(rendered.value().get(), problems);
      }
      problems = Stream.concat(problems.stream(), rendered.problems().stream()).distinct().toList();
    }
    Output<?> before = good(path);
    return new Shown(before == null ? null : render(before).value().orElse(null), problems);
  }

  private @Nullable Output<?> good(String path) {
    Snapshot good = lastGood.get(union(path));
    // A page of before is shown only while something is wrong: else it is gone for good.
    boolean wrong =
        failure != null || now.problems(union(path)).stream().anyMatch(Problem::isError);
    return good == null || !wrong ? null : good.output(path);
  }

  private Parsed<byte[]> render(Output<?> output) {
    try {
      return output.render();
    } catch (RuntimeException | StackOverflowError e) {
      String what =
          e instanceof UncheckedIOException io ? sentence(io) : "the program failed: " + e;
      return Parsed.failed(
          Problem.error("preview", output.origin().span(), what, "save the file again"));
    }
  }

  private void fail(Throwable e) {
    failure = sentence(e);
    settings.desk().failed(e);
  }

  private static String sentence(Throwable e) {
    Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
    return cause instanceof IOException io
        ? DiskTrouble.sentence(io)
        : "a mistake of the program, not yours: " + cause;
  }

  private static String union(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }
}
