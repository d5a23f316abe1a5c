package org.glasnik.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.junit.jupiter.api.Test;

class PathCollisionsTest {

  @Test
  void differentPathsAreFine() {
    assertThat(
            PathCollisions.among(
                List.of(output("r/a/index.html", "a.md"), output("r/b/index.html", "b.md"))))
        .isEmpty();
  }

  @Test
  void onePathTwiceNamesBothSources() {
    Problem problem =
        onlyProblem(output("r/x/index.html", "one.md"), output("r/x/index.html", "two.md"));
    assertThat(problem.span().path()).hasToString("two.md");
    assertThat(problem.what())
        .isEqualTo("\"r/x/index.html\" is made twice, the other time from one.md");
  }

  @Test
  void pathsThatDifferByCaseCollide() {
    Problem problem = onlyProblem(output("r/News.html", "one.md"), output("r/news.html", "two.md"));
    assertThat(problem.what())
        .isEqualTo("\"r/news.html\" can't stand beside \"r/News.html\", which comes from one.md");
  }

  @Test
  void aFileWhereAFolderIsNeededCollides() {
    Problem problem = onlyProblem(output("r/News", "one.md"), output("r/news/x/y.html", "two.md"));
    assertThat(problem.what()).contains("\"r/news/x/y.html\"", "\"r/News\"", "one.md");
  }

  private static Problem onlyProblem(Output<?>... outputs) {
    List<Problem> problems = PathCollisions.among(List.of(outputs));
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static Output<String> output(String path, String source) {
    return new Output<>(
        OutputPath.of(path),
        "text/1",
        Origin.of(SourcePath.of(source)),
        () -> "",
        text -> Parsed.of(text.getBytes(StandardCharsets.UTF_8)));
  }
}
