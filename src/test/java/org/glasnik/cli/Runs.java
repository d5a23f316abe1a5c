package org.glasnik.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.PlanSettings;
import org.glasnik.build.Planner;
import org.glasnik.build.UnionPlan;
import org.glasnik.output.Origin;
import org.glasnik.output.Output;
import org.glasnik.output.OutputPath;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;

/**
 * Runs the program in a temporary workspace, with a planner that publishes each file of a union's
 * {@code content} as it is. A line with "wrong" in it is an error, one with "odd" a warning.
 */
final class Runs implements Planner {

  final Path workspace;
  final List<PlanSettings> settings = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  Runs(Path temporary) throws IOException {
    workspace = Files.createDirectories(temporary.resolve("work"));
    write("network.yaml", "name: x\n");
  }

  Runs write(String path, String text) throws IOException {
    Path file = workspace.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Runs a command on the workspace, which is added as the last argument. */
  int run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = workspace.toString();
    return runAsIs(all);
  }

  int runAsIs(String... arguments) {
    out.reset();
    err.reset();
    Surroundings surroundings =
        new Surroundings(
            this,
            new PrintWriter(out, true, UTF_8),
            new PrintWriter(err, true, UTF_8),
            Ink.PLAIN,
            workspace.resolveSibling("home"),
            () -> Instant.parse("2026-11-22T10:00:00Z"));
    return new Program(surroundings).run(arguments);
  }

  /** What was printed, with times and the workspace's place made the same everywhere. */
  String out() {
    return plain(out);
  }

  String err() {
    return plain(err);
  }

  private String plain(ByteArrayOutputStream stream) {
    return stream
        .toString(UTF_8)
        .replace("\r\n", "\n")
        .replace(workspace.toString(), "WORK")
        .replaceAll("[0-9]+\\.[0-9] s", "N s")
        .replaceAll("\"seconds\":[0-9.]+", "\"seconds\":N");
  }

  @Override
  public BuildPlan plan(SourceTree tree, PlanSettings planSettings) {
    settings.add(planSettings);
    if (text(tree.file(SourcePath.of("network.yaml")).orElseThrow()).contains("bug")) {
      throw new IllegalStateException("oops", new IllegalArgumentException("deep oops"));
    }
    List<UnionPlan> unions = new ArrayList<>();
    for (String union : List.of("metal", "rail")) {
      SourcePath folder = SourcePath.of("unions/" + union);
      List<Output<?>> outputs = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      for (SourceFile file : tree.under(folder)) {
        outputs.add(output(union + "/" + file.path().name(), file));
        problems.addAll(problems(file));
      }
      tree.problems().stream().filter(p -> p.span().path().isWithin(folder)).forEach(problems::add);
      unions.add(new UnionPlan(union, outputs, problems));
    }
    return new BuildPlan(unions, problems(tree.file(SourcePath.of("network.yaml")).orElseThrow()));
  }

  private static Output<String> output(String path, SourceFile file) {
    return new Output<>(
        OutputPath.of(path),
        "copy/1",
        Origin.of(file.path()),
        () -> text(file),
        text -> Parsed.of(text.getBytes(UTF_8)));
  }

  private static List<Problem> problems(SourceFile file) {
    List<Problem> problems = new ArrayList<>();
    List<String> lines = text(file).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      int wrong = line.indexOf("wrong");
      int odd = line.indexOf("odd");
      if (wrong >= 0) {
        SourceSpan span = new SourceSpan(file.path(), i + 1, wrong + 1, 5);
        problems.add(Problem.error("right", span, "this is wrong", "write it right"));
      } else if (odd >= 0) {
        SourceSpan span = new SourceSpan(file.path(), i + 1, odd + 1, 3);
        problems.add(Problem.warning("even", span, "this is odd", ""));
      }
    }
    return problems;
  }

  private static String text(SourceFile file) {
    return new String(file.bytes(), UTF_8);
  }
}
