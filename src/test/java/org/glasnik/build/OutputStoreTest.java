package org.glasnik.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.glasnik.build.BuildManifest.Entry;
import org.glasnik.build.UnionReport.Outcome;
import org.glasnik.output.OutputPath;
import org.glasnik.site.Drafts;
import org.glasnik.source.Digest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputStoreTest {

  @TempDir Path temporary;
  private Outputs outputs;

  @BeforeEach
  void anOutputFolder() throws IOException {
    outputs = new Outputs(temporary.toRealPath());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "..",
        "../..",
        "/",
        "unions",
        "unions/rail",
        "site-templates/x",
        ".glasnik",
        ".git/x",
        "../homes",
        "../homes/mira",
        "public/../unions/rail/x"
      })
  void placesThatNobodyMeansAreRefused(String out) {
    assertRefused(outputs.workspace.resolve(out));
  }

  @Test
  void aLinkToSuchAPlaceIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(outputs.workspace.resolve("public"), outputs.workspace);
    assertRefused(link);
  }

  @Test
  void aFolderWithSomebodysFilesIsRefusedAndKept() throws IOException {
    Path foreign = outputs.write("thesis.odt", "years of work");
    assertRefused(outputs.folder);
    assertThat(foreign).hasContent("years of work");
    assertThat(outputs.folder.resolve(".glasnik")).doesNotExist();
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws IOException {
    Files.writeString(outputs.folder, "file");
    assertRefused(outputs.folder);
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Files.createDirectories(outputs.folder);
    outputs.build(Plans.union("rail", "a", "a"));
    assertThat(outputs.site("rail")).containsOnlyKeys("a");
  }

  @Test
  void aFolderOutsideTheWorkspaceIsTaken() throws IOException {
    Path out = temporary.resolve("www/new");
    outputs.open(out, Drafts.HIDE).close();
    assertThat(out.resolve(".glasnik/marker")).exists();
  }

  @Test
  void aPlaceForOurOwnFilesThatIsALinkIsRefused() throws IOException {
    Files.createDirectories(outputs.folder);
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(outputs.folder.resolve(".glasnik"), elsewhere);
    assertRefused(outputs.folder);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void draftsAndAPublicSiteNeverShareAFolder() throws IOException {
    outputs.open().close();
    assertThatExceptionOfType(OutputRefusedException.class)
        .isThrownBy(() -> outputs.open(outputs.folder, Drafts.SHOW))
        .withMessageContaining("holds a public site");
    Path preview = outputs.workspace.resolve("preview");
    outputs.open(preview, Drafts.SHOW).close();
    assertThatExceptionOfType(OutputRefusedException.class)
        .isThrownBy(() -> outputs.open(preview, Drafts.HIDE))
        .withMessageContaining("holds a preview with drafts");
  }

  @Test
  void aFolderOfALaterVersionIsRefused() throws IOException {
    outputs.write(".glasnik/marker", "Glasnik output folder, version 2\n");
    assertRefused(outputs.folder);
  }

  @Test
  void filesThatWeDidNotWriteStay() throws IOException {
    outputs.build(Plans.union("rail", "index.html", "i", "news/index.html", "n"));
    outputs.write("rail/CNAME", "rail.example.org");
    outputs.write("rail/news/by-hand.html", "mine");
    outputs.write("notes.txt", "mine too");
    outputs.build(Plans.union("rail", "index.html", "new"));
    assertThat(outputs.site("rail"))
        .isEqualTo(
            Map.of("index.html", "new", "CNAME", "rail.example.org", "news/by-hand.html", "mine"));
    assertThat(outputs.folder.resolve("notes.txt")).hasContent("mine too");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rail/new.html", "rail/new.html/inside.txt"})
  void somebodysFileWhereAPageMustGoIsKeptAndTheUnionRefused(String foreign) throws IOException {
    outputs.build(Plans.union("rail", "index.html", "old"));
    Path file = outputs.write(foreign, "mine");
    BuildReport report =
        outputs.build(
            Plans.union("rail", "index.html", "new", "new.html", "new"),
            Plans.union("metal", "index.html", "new"));
    assertThat(file).hasContent("mine");
    assertThat(outputs.folder.resolve("rail/index.html")).hasContent("old");
    assertThat(report.unions())
        .extracting(UnionReport::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.PUBLISHED);
    assertThat(report.failure().orElseThrow()).hasMessageContaining("not made by Glasnik");
    assertThat(outputs.folder.resolve(".glasnik/staging/rail")).doesNotExist();
  }

  @Test
  void aLinkOnTheWayToAPageIsNotFollowed() throws IOException {
    outputs.build(Plans.union("rail", "index.html", "old", "news/a/index.html", "a"));
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere/a"));
    Path kept = Files.writeString(elsewhere.resolve("index.html"), "a");
    DiskFiles.deleteTree(outputs.folder.resolve("rail/news"));
    Files.createSymbolicLink(outputs.folder.resolve("rail/news"), temporary.resolve("elsewhere"));

    UnionPlan changed = Plans.union("rail", "index.html", "new", "news/a/index.html", "new");
    assertThat(outputs.build(changed).unions().get(0).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(kept).hasContent("a");
    assertThat(outputs.folder.resolve("rail/index.html")).hasContent("old");

    // Nor is it followed to remove what lies behind it.
    assertThat(outputs.build(Plans.union("rail", "index.html", "new")).unions().get(0).outcome())
        .isEqualTo(Outcome.PUBLISHED);
    assertThat(kept).hasContent("a");
  }

  @Test
  void aLinkInPlaceOfAUnionsFolderIsRefused() throws IOException {
    outputs.open().close();
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Files.createSymbolicLink(outputs.folder.resolve("rail"), elsewhere);
    BuildReport report = outputs.build(Plans.union("rail", "index.html", "new"));
    assertThat(report.unions().get(0).outcome()).isEqualTo(Outcome.REFUSED);
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aLinkInPlaceOfAPageIsReplacedNotFollowed() throws IOException {
    outputs.build(Plans.union("rail", "index.html", "old"));
    Path secret = Files.writeString(temporary.resolve("secret"), "secret");
    Files.delete(outputs.folder.resolve("rail/index.html"));
    Files.createSymbolicLink(outputs.folder.resolve("rail/index.html"), secret);
    outputs.build(Plans.union("rail", "index.html", "new"));
    assertThat(secret).hasContent("secret");
    assertThat(outputs.folder.resolve("rail/index.html")).isRegularFile().hasContent("new");
  }

  @Test
  void aDamagedManifestIsNoticedAndTheSiteWrittenAnew() throws IOException {
    outputs.build(Plans.union("rail", "index.html", "old", "gone.html", "old"));
    outputs.write(".glasnik/manifest/rail", "rubbish");
    try (OutputStore store = outputs.open();
        Builder builder = new Builder(BuildRules.withJobs(2))) {
      builder.apply(Plans.of(Plans.union("rail", "index.html", "new")), store);
      assertThat(store.notices())
          .singleElement()
          .satisfies(notice -> assertThat(notice).contains("rail is damaged"));
    }
    assertThat(outputs.folder.resolve("rail/index.html")).hasContent("new");
  }

  @Test
  void aLostManifestAdoptsFilesThatAreTheSame() throws IOException {
    UnionPlan rail = Plans.union("rail", "index.html", "same");
    outputs.build(rail);
    Files.delete(outputs.folder.resolve(".glasnik/manifest/rail"));
    assertThat(outputs.build(rail).unions().get(0).outcome()).isEqualTo(Outcome.PUBLISHED);
  }

  @Test
  void whatACutOffBuildStagedIsDropped() throws IOException {
    outputs.build(Plans.union("rail", "index.html", "old"));
    outputs.write(".glasnik/staging/rail/index.html", "half");
    try (OutputStore store = outputs.open()) {
      assertThat(store.notices())
          .containsExactly(
              "the last build was cut off: what it had not finished was dropped, and the sites are"
                  + " as they were before it");
    }
    assertThat(outputs.site("rail")).isEqualTo(Map.of("index.html", "old"));
    assertThat(outputs.own()).containsOnlyKeys("marker", "lock", "manifest/rail");
  }

  @Test
  void aLinkAmongStagedFilesIsRemovedNotFollowed() throws IOException {
    outputs.build(Plans.union("rail", "index.html", "old"));
    Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
    Path kept = Files.writeString(elsewhere.resolve("thesis.odt"), "years of work");
    outputs.write(".glasnik/staging/rail/index.html", "half");
    Files.createSymbolicLink(outputs.folder.resolve(".glasnik/staging/rail/news"), elsewhere);
    outputs.open().close();
    assertThat(kept).hasContent("years of work");
    assertThat(outputs.folder.resolve(".glasnik/staging")).doesNotExist();
  }

  @Test
  void aBuildThatWasCutOffWhilePublishingIsFinished() throws IOException {
    outputs.build(Plans.union("rail", "a", "old", "b", "old", "c", "old"));
    // All was staged, a is already in place, and c is to go.
    outputs.write("rail/a", "new");
    outputs.write(".glasnik/staging/rail/b", "new");
    outputs.write(".glasnik/ready/rail", manifest("rail/a", "new", "rail/b", "new").format());
    try (OutputStore store = outputs.open()) {
      assertThat(store.notices())
          .containsExactly("the last build was cut off: it is finished now for rail");
    }
    assertThat(outputs.site("rail")).isEqualTo(Map.of("a", "new", "b", "new"));
    assertThat(outputs.own()).containsOnlyKeys("marker", "lock", "manifest/rail");
    assertThat(outputs.build(Plans.union("rail", "a", "new", "b", "new")).unions().get(0).written())
        .isZero();
  }

  @Test
  void aFirstBuildThatWasCutOffWhilePublishingIsFinished() throws IOException {
    outputs.open().close();
    outputs.write(".glasnik/staging/rail/a", "new");
    outputs.write(".glasnik/ready/rail", manifest("rail/a", "new").format());
    outputs.open().close();
    assertThat(outputs.site("rail")).isEqualTo(Map.of("a", "new"));
  }

  @Test
  void aManifestThatWasCutOffItselfDecidesNothing() throws IOException {
    outputs.build(Plans.union("rail", "a", "old"));
    String ready = manifest("rail/a", "new").format();
    outputs.write(".glasnik/staging/rail/a", "new");
    outputs.write(".glasnik/ready/rail", ready.substring(0, ready.length() - 1));
    outputs.write(".glasnik/ready/rail.new", ready);
    outputs.open().close();
    assertThat(outputs.site("rail")).isEqualTo(Map.of("a", "old"));
    assertThat(outputs.own()).containsOnlyKeys("marker", "lock", "manifest/rail");
  }

  @Test
  void aSecondBuildWaitsAndThenNamesTheHolder() throws IOException {
    try (OutputStore first = outputs.open()) {
      assertThat(first.notices()).isEmpty();
      assertThatExceptionOfType(OutputLockedException.class)
          .isThrownBy(outputs::open)
          .withMessageContaining("process " + ProcessHandle.current().pid());
    }
    outputs.open().close();
  }

  @Test
  void theLockOfADeadProcessIsTakenOver() throws IOException {
    outputs.open().close();
    outputs.write(".glasnik/lock", "99999999\n");
    try (OutputStore store = outputs.open()) {
      assertThat(store.notices()).hasSize(1);
    }
    try (OutputStore store = outputs.open()) {
      assertThat(store.notices()).isEmpty();
    }
  }

  private void assertRefused(Path out) {
    assertThatExceptionOfType(OutputRefusedException.class)
        .isThrownBy(() -> outputs.open(out, Drafts.HIDE))
        .withMessageContaining("Nothing was changed");
  }

  private static BuildManifest manifest(String... pathsAndTexts) {
    Map<OutputPath, Entry> entries = new HashMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      String text = pathsAndTexts[i + 1];
      entries.put(
          OutputPath.of(pathsAndTexts[i]), new Entry(Digest.of(text), text.length(), "text/1"));
    }
    return new BuildManifest(entries);
  }
}
