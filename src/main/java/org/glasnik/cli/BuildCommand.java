package org.glasnik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.BuildReport;
import org.glasnik.build.BuildRules;
import org.glasnik.build.BuildRules.Explain;
import org.glasnik.build.BuildRules.Trust;
import org.glasnik.build.Builder;
import org.glasnik.build.OutputStore;
import org.glasnik.build.OutputTarget;
import org.glasnik.build.PlanSettings;
import org.glasnik.cli.RunLog.Ending;
import org.glasnik.site.Drafts;
import org.glasnik.source.SourceDirectory;
import org.glasnik.source.SourceTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glasnik build}: publishes each union's site that has no error. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Builds the website of every union; one with errors keeps its old site.")
final class BuildCommand implements Callable<Integer> {

  /** How long a second build waits for the first one. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Surroundings surroundings;

  @Mixin RunOptions run;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the sites go; WORKSPACE/public, or WORKSPACE/preview with --drafts.")
  @Nullable Path out;

  @Mixin UnionOption unions;

  @Option(
      names = "--drafts",
      description = "Include what is not public yet, marked; for looking at, never for uploading.")
  boolean drafts;

  @Mixin StrictOption strict;

  @Option(names = "--clean", description = "Write every file anew.")
  boolean clean;

  @Option(names = "--explain", description = "Say why each file was written or removed.")
  boolean explain;

  @Mixin JobsOption jobs;

  BuildCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  @SuppressWarnings("try") // The interruption is there to be open.
  public Integer call() throws IOException {
    long started = System.nanoTime();
    Path workspace = run.checkedWorkspace();
    RunLog log = run.log(surroundings);
    Drafts shown = drafts ? Drafts.SHOW : Drafts.HIDE;
    Path folder = out != null ? out : workspace.resolve(drafts ? "preview" : "public");
    OutputTarget target = new OutputTarget(folder, workspace, surroundings.home(), shown);
    BuildRules rules = rules();
    try (Builder builder = new Builder(rules);
        OutputStore store = OutputStore.open(target, PATIENCE);
        Interruption interruption = Interruption.stops(builder::cancel, store)) {
      SourceTree tree = SourceDirectory.read(workspace, store.root());
      BuildPlan plan =
          unions.of(
              surroundings
                  .planner()
                  .plan(
                      tree, new PlanSettings(run.at(surroundings), shown, null, store.indexes())));
      BuildReport report = builder.apply(plan, store);
      store.notices().forEach(log::notice);
      int exit =
          report.failure().isPresent()
              ? ExitCode.of(report.failure().get())
              : ExitCode.of(report.problems().stream().filter(rules::forbids).toList());
      log.report(report, tree, new Ending(Optional.of(folder.toString()), exit, since(started)));
      return exit;
    } catch (CancellationException e) {
      log.notice("stopped; each site is either as it was or wholly new");
      return ExitCode.STOPPED;
    }
  }

  private BuildRules rules() {
    return new BuildRules(
        jobs.count(),
        strict.mostSevere(),
        clean ? Trust.NOTHING : Trust.MANIFEST,
        explain ? Explain.YES : Explain.NO);
  }

  private static Duration since(long started) {
    return Duration.ofNanos(System.nanoTime() - started);
  }
}
