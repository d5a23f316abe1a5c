package org.glasnik.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.Pipeline;
import org.glasnik.build.PlanSettings;
import org.glasnik.build.UnionPlan;
import org.glasnik.build.Workers;
import org.glasnik.output.Output;
import org.glasnik.site.Drafts;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceTree;

/**
 * Given these files, built at this moment, then these outputs: the vocabulary of most tests. All of
 * it happens in memory.
 *
 * <p>The files are one text with a line {@code -- path --} before each. What a network needs
 * besides is there already: the union {@code rail}, in English, with pages of a few lines.
 */
public final class Fixture {

  private static final String SMALLEST =
      """
      -- network.yaml --
      name: {en: Network}
      secretariat: rail
      unions: [rail]
      -- topics.yaml --
      wages: {label: {en: Wages}}
      -- unions/rail/union.yaml --
      name: {en: Rail Workers}
      base_url: https://rail.example.org/
      languages: [en]
      """;

  private final SortedMap<String, SourceFile> files = new TreeMap<>();
  private Instant at = GoldenCase.AT;
  private Drafts drafts = Drafts.HIDE;
  private SourceTree themes = PlainTheme.tree();

  /** Everything that a test asks about, made when it first asks. */
  private Result result = Result.NONE;

  private record Result(SortedMap<String, byte[]> sites, List<Problem> problems) {
    static final Result NONE = new Result(new TreeMap<>(), List.of());
  }

  private Fixture() {}

  /** A network of these files, laid over the smallest one. */
  public static Fixture given(String files) {
    Fixture fixture = new Fixture();
    return fixture.add(SMALLEST).add(files);
  }

  /** A network as it is. */
  public static Fixture given(SourceTree tree) {
    Fixture fixture = new Fixture();
    tree.files().forEach(file -> fixture.files.put(file.path().value(), file));
    return fixture;
  }

  private Fixture add(String text) {
    text(text).forEach((path, content) -> and(path, content.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /** One more file, which may be no text. */
  public Fixture and(String path, byte[] bytes) {
    files.put(path, new SourceFile(SourcePath.of(path), bytes.length, () -> bytes));
    return this;
  }

  /** The moment of the build. */
  public Fixture builtAt(String instant) {
    at = Instant.parse(instant);
    result = Result.NONE;
    return this;
  }

  /** A preview, with what is not public yet. */
  public Fixture withDrafts() {
    drafts = Drafts.SHOW;
    result = Result.NONE;
    return this;
  }

  /** With these themes in the place of the plain one. */
  public Fixture withThemes(SourceTree others) {
    themes = others;
    result = Result.NONE;
    return this;
  }

  /** There is such a file, and these words stand in it. */
  public Fixture thenOutput(String path, String... words) {
    assertThat(built().sites()).containsKey(path);
    for (String word : words) {
      assertThat(output(path)).as(path).contains(word);
    }
    return this;
  }

  /** There is no such file. */
  public Fixture thenNoOutput(String path) {
    assertThat(built().sites()).doesNotContainKey(path);
    return this;
  }

  /** These words stand in no file, and in no file's name. */
  public Fixture thenNowhere(String... words) {
    for (String word : words) {
      built()
          .sites()
          .forEach(
              (path, bytes) ->
                  assertThat(path + "\n" + new String(bytes, StandardCharsets.UTF_8))
                      .as(path)
                      .doesNotContain(word));
    }
    return this;
  }

  /** These are the problems, as {@code file:line:column: what [rule]}, warnings among them. */
  public Fixture thenProblems(String... told) {
    assertThat(built().problems()).extracting(Fixture::told).containsExactly(told);
    return this;
  }

  /** These are the errors, as {@link #thenProblems} tells problems. */
  public Fixture thenErrors(String... told) {
    assertThat(built().problems().stream().filter(Problem::isError))
        .extracting(Fixture::told)
        .containsExactly(told);
    return this;
  }

  /** Nothing is wrong that would keep a site from being published. */
  public Fixture thenNoErrors() {
    assertThat(built().problems().stream().filter(Problem::isError))
        .extracting(Fixture::told)
        .isEmpty();
    return this;
  }

  /** The text of a file. */
  public String output(String path) {
    return new String(built().sites().get(path), StandardCharsets.UTF_8);
  }

  /** All files of all sites. */
  public SortedMap<String, byte[]> outputs() {
    return built().sites();
  }

  private static String told(Problem problem) {
    int line = problem.span().line();
    String place = line == 0 ? "" : ":" + line + ":" + problem.span().column();
    return problem.span().path() + place + ": " + problem.what() + " [" + problem.rule() + "]";
  }

  private Result built() {
    if (result == Result.NONE) {
      try (Workers workers = new Workers(1)) {
        SourceTree tree = new SourceTree(files.values(), List.of());
        PlanSettings settings = new PlanSettings(at, drafts, null, Map.of());
        result = rendered(new Pipeline(workers, themes).plan(tree, settings));
      }
    }
    return result;
  }

  private static Result rendered(BuildPlan plan) {
    SortedMap<String, byte[]> sites = new TreeMap<>();
    List<Problem> problems = new ArrayList<>(plan.problems());
    for (UnionPlan union : plan.unions()) {
      List<Problem> found = new ArrayList<>(union.problems());
      SortedMap<String, byte[]> site = new TreeMap<>();
      for (Output<?> output : union.outputs()) {
        Parsed<byte[]> rendered = output.render();
        found.addAll(rendered.problems());
        rendered.value().ifPresent(bytes -> site.put(output.path().value(), bytes));
      }
      problems.addAll(found);
      if (found.stream().noneMatch(Problem::isError)) {
        sites.putAll(site);
      }
    }
    return new Result(sites, problems.stream().distinct().sorted(Problem.IN_FILE_ORDER).toList());
  }

  /** The files of a text with a line {@code -- path --} before each. */
  static SortedMap<String, String> text(String text) {
    SortedMap<String, String> files = new TreeMap<>();
    StringBuilder content = new StringBuilder();
    String path = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("-- ") && line.endsWith(" --")) {
        files.put(path, content.toString());
        path = line.substring(3, line.length() - 3);
        content.setLength(0);
      } else {
        content.append(line).append('\n');
      }
    }
    files.put(path, content.toString());
    files.remove("");
    return files;
  }
}
