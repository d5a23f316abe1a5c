package org.glasnik.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.glasnik.output.Origin;
import org.glasnik.output.Output;
import org.glasnik.output.OutputPath;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/** Plans made by hand, for tests of what happens to them. */
final class Plans {

  private Plans() {}

  static BuildPlan of(UnionPlan... unions) {
    return new BuildPlan(List.of(unions), List.of());
  }

  /** A union with a text for each path, given as path, text, path, text. */
  static UnionPlan union(String id, String... pathsAndTexts) {
    List<Output<?>> outputs = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      outputs.add(text(id + "/" + pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return new UnionPlan(id, outputs, List.of());
  }

  static UnionPlan with(UnionPlan plan, Output<?>... more) {
    List<Output<?>> outputs = new ArrayList<>(plan.outputs());
    outputs.addAll(Arrays.asList(more));
    return new UnionPlan(plan.union(), outputs, plan.problems());
  }

  static UnionPlan with(UnionPlan plan, Problem... problems) {
    return new UnionPlan(plan.union(), plan.outputs(), List.of(problems));
  }

  static Output<String> text(String path, String text) {
    return text(path, text, "text/1");
  }

  static Output<String> text(String path, String text, String recipe) {
    return new Output<>(
        OutputPath.of(path),
        recipe,
        Origin.of(source(path)),
        () -> text,
        input -> Parsed.of(input.getBytes(UTF_8)));
  }

  static Output<String> failing(String path, Problem problem) {
    return new Output<>(
        OutputPath.of(path),
        "text/1",
        Origin.of(source(path)),
        () -> "",
        input -> Parsed.failed(problem));
  }

  static Problem error(String path, int line, String what) {
    return Problem.error("rule", new SourceSpan(SourcePath.of(path), line, 1, 1), what, "");
  }

  static Problem warning(String path, int line, String what) {
    return Problem.warning("rule", new SourceSpan(SourcePath.of(path), line, 1, 1), what, "");
  }

  private static SourcePath source(String path) {
    return SourcePath.of("unions/" + path + ".md");
  }
}
