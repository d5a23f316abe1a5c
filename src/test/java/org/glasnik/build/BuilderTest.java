package org.glasnik.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.glasnik.build.BuildRules.Explain;
import org.glasnik.build.BuildRules.Trust;
import org.glasnik.build.UnionReport.Outcome;
import org.glasnik.output.Origin;
import org.glasnik.output.Output;
import org.glasnik.output.OutputPath;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.glasnik.source.SourcePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuilderTest {

  private static final BuildRules EXPLAINED =
      new BuildRules(2, Severity.WARNING, Trust.MANIFEST, Explain.YES);

  @TempDir Path temporary;
  private Outputs outputs;

  @BeforeEach
  void anOutputFolder() throws IOException {
    outputs = new Outputs(temporary);
  }

  @Test
  void aFirstBuildWritesEverySite() throws IOException {
    BuildReport report =
        outputs.build(
            Plans.union("rail", "index.html", "home", "news/x/index.html", "x", "robots.txt", ""),
            Plans.union("metal", "index.html", "iron"));
    assertThat(outputs.site("rail"))
        .isEqualTo(Map.of("index.html", "home", "news/x/index.html", "x", "robots.txt", ""));
    assertThat(outputs.site("metal")).isEqualTo(Map.of("index.html", "iron"));
    assertThat(report.unions())
        .extracting(UnionReport::union, UnionReport::outcome, UnionReport::written)
        .containsExactly(tuple("rail", Outcome.PUBLISHED, 3), tuple("metal", Outcome.PUBLISHED, 1));
    assertThat(report.unions().get(0).pages()).isEqualTo(2);
    assertThat(outputs.own()).containsOnlyKeys("marker", "lock", "manifest/rail", "manifest/metal");
  }

  @Test
  void unchangedFilesAreNotWrittenAgain() throws IOException {
    outputs.build(Plans.union("rail", "a.html", "a", "b.html", "b"));
    FileTime longAgo = FileTime.fromMillis(1_000_000);
    Files.setLastModifiedTime(outputs.folder.resolve("rail/a.html"), longAgo);
    BuildReport report = outputs.build(Plans.union("rail", "a.html", "a", "b.html", "new"));
    assertThat(outputs.site("rail")).isEqualTo(Map.of("a.html", "a", "b.html", "new"));
    assertThat(Files.getLastModifiedTime(outputs.folder.resolve("rail/a.html"))).isEqualTo(longAgo);
    assertThat(report.unions().get(0).written()).isEqualTo(1);
    assertThat(report.unions().get(0).kept()).isEqualTo(1);
  }

  @Test
  void whatNothingMakesAnyMoreIsRemovedWithItsEmptyFolders() throws IOException {
    outputs.build(Plans.union("rail", "index.html", "i", "news/old/index.html", "o"));
    BuildReport report = outputs.build(Plans.union("rail", "index.html", "i"));
    assertThat(report.unions().get(0).removed()).isEqualTo(1);
    assertThat(outputs.folder.resolve("rail/news")).doesNotExist();
    assertThat(outputs.site("rail")).containsOnlyKeys("index.html");
  }

  @Test
  void aFileThatSomebodyRemovedOrChangedComesBack() throws IOException {
    UnionPlan rail = Plans.union("rail", "a.html", "a", "b.html", "b");
    outputs.build(rail);
    Files.delete(outputs.folder.resolve("rail/a.html"));
    outputs.write("rail/b.html", "by hand");
    BuildReport report = outputs.build(EXPLAINED, Plans.of(rail));
    assertThat(outputs.site("rail")).isEqualTo(Map.of("a.html", "a", "b.html", "b"));
    assertThat(report.unions().get(0).changes())
        .extracting(Change::why)
        .containsOnly("somebody removed or changed the file");
  }

  @Test
  void aWholeSiteThatSomebodyRemovedComesBack() throws IOException {
    UnionPlan rail = Plans.union("rail", "a.html", "a", "n/b.html", "b");
    outputs.build(rail);
    DiskFiles.deleteTree(outputs.folder.resolve("rail"));
    outputs.build(rail);
    assertThat(outputs.site("rail")).containsOnlyKeys("a.html", "n/b.html");
  }

  @Test
  void aFileMayBecomeAFolderAndAFolderAFile() throws IOException {
    outputs.build(Plans.union("rail", "a", "file", "b/c/d", "deep"));
    outputs.build(Plans.union("rail", "a/index.html", "folder", "b", "flat"));
    assertThat(outputs.site("rail")).isEqualTo(Map.of("a/index.html", "folder", "b", "flat"));
  }

  @Test
  void anErrorOfAUnionKeepsItsOldSiteAndNoOther() throws IOException {
    outputs.build(
        Plans.union("rail", "index.html", "old"), Plans.union("metal", "index.html", "old"));
    UnionPlan broken =
        Plans.with(
            Plans.union("rail", "index.html", "new", "more.html", "new"),
            Plans.error("unions/rail/content/a.md", 3, "wrong"));
    BuildReport report = outputs.build(broken, Plans.union("metal", "index.html", "new"));
    assertThat(outputs.site("rail")).isEqualTo(Map.of("index.html", "old"));
    assertThat(outputs.site("metal")).isEqualTo(Map.of("index.html", "new"));
    assertThat(report.unions())
        .extracting(UnionReport::outcome)
        .containsExactly(Outcome.KEPT, Outcome.PUBLISHED);
  }

  @Test
  void anErrorInRenderingKeepsTheOldSiteWhole() throws IOException {
    outputs.build(Plans.union("rail", "index.html", "old"));
    Problem wrong = Plans.error("site-templates/solidarity/templates/page.ftlh", 3, "wrong");
    UnionPlan plan =
        Plans.with(
            Plans.union("rail", "index.html", "new", "a.html", "new"),
            Plans.failing("rail/z.html", wrong));
    BuildReport report = outputs.build(plan);
    assertThat(outputs.site("rail")).isEqualTo(Map.of("index.html", "old"));
    assertThat(report.unions().get(0).problems()).containsExactly(wrong);
    assertThat(outputs.folder.resolve(".glasnik/staging/rail")).doesNotExist();
  }

  @Test
  void anErrorOfTheNetworkKeepsEverySite() throws IOException {
    BuildPlan plan =
        new BuildPlan(
            List.of(Plans.union("rail", "index.html", "new")),
            List.of(Plans.error("network.yaml", 1, "wrong")));
    BuildReport report = outputs.build(EXPLAINED, plan);
    assertThat(outputs.site("rail")).isEmpty();
    assertThat(report.problems()).hasSize(1);
    assertThat(report.unions()).extracting(UnionReport::outcome).containsExactly(Outcome.NOT_YET);
  }

  @Test
  void warningsForbidNothingUnlessTheBuildIsStrict() throws IOException {
    UnionPlan plan =
        Plans.with(Plans.union("rail", "index.html", "x"), Plans.warning("a.md", 1, "hm"));
    BuildRules strict = new BuildRules(1, Severity.NOTICE, Trust.MANIFEST, Explain.NO);
    assertThat(outputs.build(strict, Plans.of(plan)).unions().get(0).outcome())
        .isEqualTo(Outcome.NOT_YET);
    assertThat(outputs.build(plan).unions().get(0).outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void theManifestsAreTheSameForAnyNumberOfThreads() throws IOException {
    List<Output<?>> many = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      many.add(Plans.text("rail/news/" + i % 50 + "/" + i + "/index.html", "page " + i));
    }
    BuildPlan plan = Plans.of(new UnionPlan("rail", many, List.of()));
    outputs.build(BuildRules.withJobs(1), plan);
    Map<String, String> one = outputs.own();
    Outputs others = new Outputs(temporary.resolve("others"));
    others.build(BuildRules.withJobs(7), plan);
    assertThat(others.own()).isEqualTo(one);
    assertThat(others.site("rail")).isEqualTo(outputs.site("rail"));
  }

  @Test
  void aMistakeInATemplateIsToldOnceAndCounted() throws IOException {
    List<Output<?>> many = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      many.add(Plans.failing("rail/" + i + ".html", Plans.error("t.ftlh", 7, "wrong in " + i)));
    }
    BuildPlan plan = Plans.of(new UnionPlan("rail", many, List.of()));
    assertThat(outputs.build(BuildRules.withJobs(4), plan).problems())
        .extracting(Problem::what)
        .containsExactly("wrong in 0 (and the same in 99 more)");
  }

  @Test
  void theReportSaysWhyEachFileWasWrittenOrRemoved() throws IOException {
    outputs.build(Plans.union("rail", "a", "a", "b", "b", "c", "c", "d", "d"));
    UnionPlan next =
        Plans.with(
            Plans.union("rail", "b", "B", "c", "c", "e", "e"), Plans.text("rail/d", "D", "text/2"));
    BuildReport report = outputs.build(EXPLAINED, Plans.of(next));
    assertThat(report.unions().get(0).changes())
        .extracting(change -> change.path() + " " + change.kind() + ": " + change.why())
        .containsExactly(
            "rail/a REMOVED: nothing makes it any more",
            "rail/b WRITTEN: what it shows changed",
            "rail/d WRITTEN: the program makes it in another way, text/2 after text/1",
            "rail/e WRITTEN: it is new");
  }

  @Test
  void aCleanBuildWritesEverything() throws IOException {
    UnionPlan rail = Plans.union("rail", "a.html", "a", "b.html", "b");
    outputs.build(rail);
    BuildRules clean = new BuildRules(1, Severity.WARNING, Trust.NOTHING, Explain.NO);
    assertThat(outputs.build(clean, Plans.of(rail)).unions().get(0).written()).isEqualTo(2);
  }

  @Test
  void checkingWritesNothingAndFindsProblemsOfRendering() throws IOException {
    Problem wrong = Plans.error("t.ftlh", 3, "wrong");
    UnionPlan plan = Plans.with(Plans.union("rail", "a", "a"), Plans.failing("rail/b", wrong));
    try (Builder builder = new Builder(BuildRules.withJobs(2))) {
      BuildReport report = builder.check(Plans.of(plan));
      assertThat(report.problems()).containsExactly(wrong);
    }
    assertThat(outputs.folder).doesNotExist();
  }

  @Test
  void aMistakeOfOursSaysWhichFileItWasMaking() {
    Output<String> bug =
        new Output<>(
            OutputPath.of("rail/a.html"),
            "page/1",
            Origin.of(SourcePath.of("unions/rail/content/a.md")),
            () -> "",
            input -> {
              throw new UnsupportedOperationException("oops");
            });
    assertThatIllegalStateException()
        .isThrownBy(() -> outputs.build(new UnionPlan("rail", List.of(bug), List.of())))
        .withMessage("could not make rail/a.html from unions/rail/content/a.md");
    assertThat(outputs.folder.resolve("rail")).doesNotExist();
    assertThat(outputs.folder.resolve(".glasnik/staging/rail")).doesNotExist();
  }

  @Test
  void aSourceThatCannotBeReadAnyMoreIsTheMachinesFailure() throws IOException {
    outputs.build(Plans.union("rail", "a.html", "old"));
    Output<String> gone =
        new Output<>(
            OutputPath.of("rail/z.jpg"),
            "picture/1",
            Origin.of(SourcePath.of("unions/rail/assets/z.jpg")),
            () -> {
              throw new UncheckedIOException(new NoSuchFileException("z.jpg"));
            },
            input -> Parsed.of(new byte[0]));
    BuildReport report =
        outputs.build(
            Plans.with(Plans.union("rail", "a.html", "new"), gone),
            Plans.union("metal", "a.html", "new"));
    assertThat(report.failure()).containsInstanceOf(NoSuchFileException.class);
    assertThat(report.unions())
        .extracting(UnionReport::outcome)
        .containsExactly(Outcome.FAILED, Outcome.FAILED);
    assertThat(outputs.site("metal")).isEmpty();
    assertThat(outputs.site("rail")).isEqualTo(Map.of("a.html", "old"));
  }

  @Test
  void aStoppedBuildChangesNothing() throws IOException {
    outputs.build(Plans.union("rail", "a0.html", "old"));
    try (OutputStore store = outputs.open();
        Builder builder = new Builder(BuildRules.withJobs(2))) {
      List<Output<?>> many = new ArrayList<>();
      AtomicInteger made = new AtomicInteger();
      for (int i = 0; i < 1000; i++) {
        many.add(
            new Output<>(
                OutputPath.of("rail/a" + i + ".html"),
                "page/1",
                Origin.of(SourcePath.of("a.md")),
                () -> "",
                input -> {
                  if (made.incrementAndGet() == 10) {
                    builder.cancel();
                  }
                  return Parsed.of(new byte[1]);
                }));
      }
      BuildPlan plan = Plans.of(new UnionPlan("rail", many, List.of()));
      assertThatExceptionOfType(CancellationException.class)
          .isThrownBy(() -> builder.apply(plan, store));
      assertThat(made.get()).isLessThan(20);
    }
    assertThat(outputs.site("rail")).isEqualTo(Map.of("a0.html", "old"));
    assertThat(outputs.own()).containsOnlyKeys("marker", "lock", "manifest/rail");
  }
}
