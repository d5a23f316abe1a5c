package org.glasnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.glasnik.build.PlanSettings;
import org.glasnik.site.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

  @TempDir Path temporary;
  private Runs runs;

  @BeforeEach
  void aWorkspace() throws IOException {
    runs = new Runs(temporary.toRealPath());
    runs.write("unions/metal/content/index.html", "iron\n");
    runs.write("unions/rail/content/index.html", "rails\n");
    runs.write("unions/rail/content/robots.txt", "none\n");
  }

  @Test
  void buildPublishesEveryUnionAndSaysSo() throws IOException {
    assertThat(runs.run("build")).isZero();
    assertThat(runs.out())
        .isEqualTo(
            """
            metal: published, 1 file (1 page), 1 written, 0 kept, 0 removed, N s
            rail: published, 2 files (1 page), 2 written, 0 kept, 0 removed, N s
            no problem; N s, in WORK/public
            """);
    assertThat(runs.workspace.resolve("public/rail/index.html")).hasContent("rails");
    assertThat(runs.err()).isEmpty();
  }

  @Test
  void aWrongDocumentKeepsItsUnionsSiteAndShowsThePlace() throws IOException {
    runs.run("build");
    runs.write("unions/rail/content/index.html", "one\n\ttwo wrong\nand odd\n");
    runs.write("unions/metal/content/index.html", "steel\n");
    assertThat(runs.run("build")).isEqualTo(4);
    assertThat(runs.out())
        .isEqualTo(
            """
            unions/rail/content/index.html:2:6: error: this is wrong [right]
                    two wrong
                        ^^^^^
              write it right
            unions/rail/content/index.html:3:5: warning: this is odd [even]
                and odd
                    ^^^
            metal: published, 1 file (1 page), 1 written, 0 kept, 0 removed, N s
            rail: kept the old site, 1 error, 1 warning
            1 error, 1 warning; N s, in WORK/public
            """);
    assertThat(runs.workspace.resolve("public/rail/index.html")).hasContent("rails");
    assertThat(runs.workspace.resolve("public/metal/index.html")).hasContent("steel");
  }

  @Test
  void anErrorOfTheNetworkSaysWhyNobodyIsPublished() throws IOException {
    runs.write("network.yaml", "wrong\n");
    runs.run("build");
    assertThat(runs.out())
        .contains(
            """
            metal: not published yet, because of an error that concerns all
            rail: not published yet, because of an error that concerns all
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "network.yaml, 3",
    "unions/rail/union.yaml, 3",
    "unions/rail/content/news/x.md, 4",
    "unions/rail/content/union.yaml, 4",
    "unions/rail/theme/style.css, 5"
  })
  void theExitCodeSaysWhatKindOfFileIsWrong(String path, int exit) throws IOException {
    runs.write(path, "wrong\n");
    assertThat(runs.run("build")).isEqualTo(exit);
    assertThat(runs.run("check")).isEqualTo(11);
  }

  @Test
  void aLinkInTheSourcesIsRefusedForSafety() throws IOException {
    Files.createSymbolicLink(
        runs.workspace.resolve("unions/rail/content/x.md"), Path.of("/etc/passwd"));
    assertThat(runs.run("build")).isEqualTo(6);
    assertThat(runs.out()).contains("unions/rail/content/x.md: error: this is a link");
  }

  @Test
  void checkWritesNothing() throws IOException {
    runs.write("unions/rail/content/index.html", "wrong\n");
    assertThat(runs.run("check")).isEqualTo(11);
    assertThat(runs.out())
        .endsWith(
            """
            metal: no problem in 1 file
            rail: 1 error in 2 files
            1 error; N s
            """);
    assertThat(runs.workspace.resolve("public")).doesNotExist();
  }

  @Test
  void warningsFailOnlyWhenAskedTo() throws IOException {
    runs.write("unions/rail/content/index.html", "odd\n");
    assertThat(runs.run("check")).isZero();
    assertThat(runs.run("check", "--strict")).isEqualTo(11);
    assertThat(runs.run("build", "--strict")).isEqualTo(4);
    assertThat(runs.run("build")).isZero();
  }

  @Test
  void oneUnionCanBeBuiltAlone() throws IOException {
    runs.write("unions/metal/content/index.html", "wrong\n");
    assertThat(runs.run("build", "--union", "rail")).isZero();
    assertThat(runs.workspace.resolve("public/metal")).doesNotExist();
    assertThat(runs.out()).startsWith("rail: published");
  }

  @Test
  void anUnknownUnionIsAMistakeInTheCommand() {
    assertThat(runs.run("build", "--union", "sea")).isEqualTo(2);
    assertThat(runs.err()).startsWith("glasnik: no union has the id sea; there are metal, rail\n");
  }

  @Test
  void explainSaysWhyEachFileWasWritten() throws IOException {
    runs.run("build");
    runs.write("unions/rail/content/index.html", "new\n");
    runs.run("build", "--explain");
    assertThat(runs.out()).contains("  rail/index.html: written, what it shows changed\n");
  }

  @Test
  void theClockIsReadOnceUnlessAMomentIsGiven() {
    runs.run("build");
    runs.run("check", "--at", "2026-12-01T09:00:00+01:00");
    assertThat(runs.settings)
        .containsExactly(
            new PlanSettings(Instant.parse("2026-11-22T10:00:00Z"), Drafts.HIDE, null),
            new PlanSettings(Instant.parse("2026-12-01T08:00:00Z"), Drafts.HIDE, null));
  }

  @Test
  void draftsGoToAFolderOfTheirOwn() {
    assertThat(runs.run("build", "--drafts")).isZero();
    assertThat(runs.settings.get(0).drafts()).isEqualTo(Drafts.SHOW);
    assertThat(runs.workspace.resolve("preview/rail/index.html")).exists();
    assertThat(runs.workspace.resolve("public")).doesNotExist();
    assertThat(runs.run("build", "--out", runs.workspace.resolve("preview").toString()))
        .isEqualTo(6);
    assertThat(runs.err()).contains("holds a preview with drafts");
  }

  @Test
  void theOutputFolderIsNeverTheWorkspace() {
    assertThat(runs.run("build", "--out", runs.workspace.toString())).isEqualTo(6);
    assertThat(runs.err())
        .isEqualTo(
            "glasnik: WORK holds the workspace itself. Nothing was changed; choose another folder"
                + " with --out.\n");
  }

  @Test
  void anOutputThatTheSystemDoesNotAllowIsTheMachinesFailure() {
    assertThat(runs.run("build", "--out", "/proc/glasnik")).isEqualTo(7);
    assertThat(runs.err()).startsWith("glasnik: /proc/glasnik");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "biuld",
        "build --at yesterday",
        "build --jobs many",
        "build --jobs -1",
        "build --log-format xml",
        "build --unknown",
        "build /nowhere",
        "check a b"
      })
  void whatCannotBeMeantIsAMistakeInTheCommand(String arguments) {
    assertThat(runs.runAsIs(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
        .isEqualTo(2);
    assertThat(runs.err()).startsWith("glasnik: ").endsWith("--help tells what there is.\n");
    assertThat(runs.out()).isEmpty();
  }

  @Test
  void aFolderWithoutANetworkIsNotTouched() throws IOException {
    Files.delete(runs.workspace.resolve("network.yaml"));
    assertThat(runs.run("build")).isEqualTo(2);
    assertThat(runs.err()).startsWith("glasnik: no network.yaml in WORK: name the folder of your");
    assertThat(runs.workspace.resolve("public")).doesNotExist();
  }

  @Test
  void helpAndVersionAreThereForEveryCommand() {
    assertThat(runs.runAsIs("--help")).isZero();
    assertThat(runs.out()).contains("build", "check");
    assertThat(runs.runAsIs("build", "--help")).isZero();
    assertThat(runs.out()).contains("--out", "--union", "--at", "--drafts", "--strict", "--clean");
    assertThat(runs.runAsIs("--version")).isZero();
    assertThat(runs.out()).startsWith("glasnik ").contains("Java ");
  }

  @Test
  void aMistakeOfOursIsShortUnlessSomebodyLooksForIt() throws IOException {
    runs.write("network.yaml", "bug\n");
    assertThat(runs.run("build")).isEqualTo(70);
    assertThat(runs.err())
        .isEqualTo(
            """
            glasnik: this is a mistake of the program, not yours: java.lang.IllegalStateException: oops
            glasnik: because of java.lang.IllegalArgumentException: deep oops
            glasnik: please report it, with what the same command prints with --debug
            """);
    runs.run("build", "--debug");
    assertThat(runs.err()).contains("\tat org.glasnik");
  }

  @Test
  void machinesGetOneObjectALine() throws IOException {
    runs.write("unions/rail/content/index.html", "\"wrong\"\n");
    assertThat(runs.run("build", "--log-format", "json")).isEqualTo(4);
    assertThat(runs.out())
        .isEqualTo(
            """
            {"type":"problem","severity":"error","rule":"right","path":"unions/rail/content/index.html","line":1,"column":2,"length":5,"message":"this is wrong","hint":"write it right"}
            {"type":"union","union":"metal","outcome":"published","files":1,"pages":1,"written":1,"kept":0,"removed":0,"errors":0,"warnings":0,"notices":0,"seconds":N}
            {"type":"union","union":"rail","outcome":"not_yet","files":2,"pages":1,"written":0,"kept":2,"removed":0,"errors":1,"warnings":0,"notices":0,"seconds":N}
            {"type":"end","exit":4,"errors":1,"warnings":0,"notices":0,"seconds":N,"output":"WORK/public"}
            """);
  }
}
