package org.glasnik.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import org.glasnik.build.BuildPlan;
import org.glasnik.build.BuildReport;
import org.glasnik.build.BuildRules;
import org.glasnik.build.Builder;
import org.glasnik.build.OutputStore;
import org.glasnik.build.OutputTarget;
import org.glasnik.build.Pipeline;
import org.glasnik.build.PlanSettings;
import org.glasnik.build.UnionReport;
import org.glasnik.build.Workers;
import org.glasnik.cli.PrintedProblems;
import org.glasnik.site.Drafts;
import org.glasnik.source.SourceDirectory;
import org.glasnik.source.SourceTree;

/**
 * A folder that shows one behaviour: {@code network/} goes in, {@code expected/} and {@code
 * problems.txt} come out.
 */
public record GoldenCase(Path folder) {

  /** When every case is built. */
  public static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

  /**
   * What came of a build.
   *
   * @param sites all published files by their path in the output folder
   * @param problems as the terminal shows them
   * @param written files that this build wrote
   */
  public record Built(SortedMap<String, byte[]> sites, String problems, int written) {}

  public String name() {
    return folder.getFileName().toString();
  }

  /** What it shows, in a sentence or two. */
  public String story() throws IOException {
    return Files.readString(folder.resolve("CASE.md"));
  }

  public Path network() {
    return folder.resolve("network");
  }

  /** Builds the case's network as it is. */
  public Built build(Path out, int threads) throws IOException {
    return build(network(), out, threads);
  }

  /** Builds a network into a folder, from the disk to the disk. */
  public static Built build(Path network, Path out, int threads) throws IOException {
    SourceTree tree = SourceDirectory.read(network, out);
    OutputTarget target =
        new OutputTarget(out, network, network.resolveSibling("home"), Drafts.HIDE);
    try (Workers workers = new Workers(threads);
        Builder builder = new Builder(BuildRules.withJobs(threads));
        OutputStore store = OutputStore.open(target, Duration.ofSeconds(1))) {
      PlanSettings settings = new PlanSettings(AT, Drafts.HIDE, null, store.indexes());
      BuildPlan plan = new Pipeline(workers, PlainTheme.tree()).plan(tree, settings);
      BuildReport report = builder.apply(plan, store);
      assertThat(report.failure()).isEmpty();
      int written = report.unions().stream().mapToInt(UnionReport::written).sum();
      String problems = PrintedProblems.of(report.problems(), tree);
      return new Built(published(out), problems, written);
    }
  }

  private static SortedMap<String, byte[]> published(Path out) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>(FileTree.read(out));
    files.keySet().removeIf(path -> path.startsWith(".glasnik/"));
    return files;
  }

  /** Fails unless this is exactly what the case promises. */
  public void check(Built built) throws IOException {
    Path problems = folder.resolve("problems.txt");
    String promised = Files.exists(problems) ? Files.readString(problems) : "";
    assertThat(built.problems()).as("problems of " + name()).isEqualTo(lines(promised));
    SortedMap<String, byte[]> expected = FileTree.read(folder.resolve("expected"));
    assertThat(built.sites().keySet())
        .as("files of " + name())
        .containsExactlyElementsOf(expected.keySet());
    for (String path : expected.keySet()) {
      assertThat(text(built.sites().get(path))).as(path).isEqualTo(text(expected.get(path)));
    }
  }

  /** Makes what was built the promise. */
  public void update(Built built) throws IOException {
    FileTree.write(folder.resolve("expected"), built.sites());
    Path problems = folder.resolve("problems.txt");
    if (built.problems().isEmpty()) {
      Files.deleteIfExists(problems);
    } else {
      Files.writeString(problems, built.problems());
    }
  }

  /** Bytes that are no text look odd here, and differ all the same. */
  private static String text(byte[] bytes) {
    return lines(new String(bytes, StandardCharsets.UTF_8));
  }

  /** Git may have changed the ends of lines. */
  private static String lines(String text) {
    return text.replace("\r\n", "\n");
  }
}
