package org.glasnik.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.BuildReport;
import org.glasnik.build.BuildRules;
import org.glasnik.build.Builder;
import org.glasnik.build.PlanSettings;
import org.glasnik.cli.RunLog.Ending;
import org.glasnik.site.Drafts;
import org.glasnik.source.SourceDirectory;
import org.glasnik.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code glasnik check}: all problems, those of rendering included, and not a byte written. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Shows all problems and writes nothing; ends with 11 if something is wrong.")
final class CheckCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Mixin RunOptions run;
  @Mixin UnionOption unions;
  @Mixin StrictOption strict;
  @Mixin JobsOption jobs;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    long started = System.nanoTime();
    Path workspace = run.checkedWorkspace();
    BuildRules rules = BuildRules.withJobs(jobs.count()).publishing(strict.mostSevere());
    SourceTree tree = SourceDirectory.read(workspace, workspace.resolve("public"));
    PlanSettings settings = new PlanSettings(run.at(surroundings), Drafts.HIDE, null);
    BuildPlan plan = unions.of(surroundings.planner().plan(tree, settings));
    try (Builder builder = new Builder(rules)) {
      BuildReport report = builder.check(plan);
      boolean wrong = report.problems().stream().anyMatch(rules::forbids);
      int exit = wrong ? ExitCode.PROBLEMS_FOUND : ExitCode.DONE;
      Duration took = Duration.ofNanos(System.nanoTime() - started);
      run.log(surroundings).report(report, tree, new Ending(Optional.empty(), exit, took));
      return exit;
    }
  }
}
