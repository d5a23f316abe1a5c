package org.glasnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TranslateCommandTest {

  private static final String VOTE =
      "---\ntitle: Vote\ndate: 2026-11-20\n---\n\nFirst paragraph.\n\n## Pay\n\nSecond.\n";

  @TempDir Path temporary;
  private Newspaper paper;

  @BeforeEach
  void aWorkspace() throws IOException {
    paper = new Newspaper(temporary, "[en, bs, sr-Cyrl, sr-Latn]");
    paper.text("news/vote.en.md", VOTE);
  }

  @Test
  void aTranslationIsMadeIsWrittenGrowsStaleAndIsFreshAgain() throws IOException {
    String original = paper.file("news/vote.en.md").toString();
    CommandRun made = paper.run("translate", original, "--to", "bs");
    assertThat(made.exit()).isZero();
    assertThat(made.said())
        .startsWith(
            "unions/rail/content/news/vote.bs.md: written, with 1 field and 3 blocks of text");
    assertThat(paper.status("--lang", "bs")).contains("news  vote  draft\n");
    assertThat(paper.run("build", paper.root.toString()).said()).contains("rail: published");
    assertThat(paper.root.resolve("public/rail/bs/news/vote")).doesNotExist();

    Path bosnian = paper.file("news/vote.bs.md");
    Files.writeString(
        bosnian,
        Files.readString(bosnian)
            .replace("status: draft\n", "")
            .replace("title: \n", "title: Glasanje\n")
            .replaceFirst("-->\n\n", "-->\n\nPrvi.\n")
            .replace("## \n", "## Plata\n"));
    assertThat(paper.run("build", paper.root.toString()).said()).contains("rail: published");
    assertThat(Files.readString(paper.root.resolve("public/rail/bs/news/vote/index.html")))
        .contains("Prvi.", "Plata")
        .doesNotContain("First paragraph", "Second.");
    assertThat(paper.status("--lang", "bs")).contains("news  vote  written\n", "0 stale");

    paper.text("news/vote.en.md", VOTE.replace("## Pay", "## Wages").replace("11-20", "11-21"));
    assertThat(paper.status("--lang", "bs"))
        .contains("news  vote  stale\n")
        .contains("bs, in en changed: heading »Wages« (line 8)\n")
        .contains("1 stale");

    String before = Files.readString(bosnian);
    CommandRun accepted = paper.run("status", "--accept", bosnian.toString());
    assertThat(accepted.said())
        .isEqualToNormalizingNewlines(
            "unions/rail/content/news/vote.bs.md: says now what"
                + " unions/rail/content/news/vote.en.md says\n");
    assertThat(Files.readString(bosnian).lines().filter(line -> !before.contains(line)).toList())
        .singleElement()
        .asString()
        .startsWith("  source_digest: v1;");
    assertThat(paper.status("--lang", "bs")).contains("news  vote  written\n");
  }

  @Test
  void whatIsStillEmptyInADraftIsOnlyGoodToKnow() {
    translate("news/vote.en.md", "bs");
    assertThat(paper.run("check", paper.root.toString()).said().lines())
        .filteredOn(line -> line.startsWith("unions/rail/content/news/vote.bs.md"))
        .hasSize(2)
        .allMatch(line -> line.contains(": notice: "));
  }

  @Test
  void whatIsLeftEmptyInAFinishedTranslationIsTold() throws IOException {
    String text =
        VOTE
            + "\n> Said.\n\n- [ ] one\n- two\n\n| Depot | 2026 |\n|---|---|\n| North | 12 |\n\n"
            + "::: facts\ntitle: In short\n\n- one\n:::\n\nWith a note.[^1]\n\n[^1]: Note.\n";
    paper.text("news/vote.en.md", text);
    translate("news/vote.en.md", "bs");
    Path bosnian = paper.file("news/vote.bs.md");
    String draft = Files.readString(bosnian);
    String done = draft.replace("status: draft\n", "").replace("title: \n\ntr", "title: T\n\ntr");
    Files.writeString(bosnian, done);
    assertThat(emptyPlaces())
        .containsExactly("heading", "quotation", "list", "table", "block", "footnote");
    Files.writeString(
        bosnian,
        done.substring(0, done.indexOf("\n---\n", 4)) + text.substring(VOTE.indexOf("\n---\n", 4)));
    assertThat(emptyPlaces()).isEmpty();
  }

  private List<String> emptyPlaces() {
    return paper
        .run("check", paper.root.toString())
        .said()
        .lines()
        .filter(line -> line.endsWith("[empty-place]") || line.contains("with an empty place"))
        .map(line -> line.replaceFirst(".*this ([a-z]+) is published.*", "$1"))
        .toList();
  }

  @Test
  void aFileThatIsThereIsNotTouched() throws IOException {
    Path there = paper.text("news/vote.bs.md", "---\ntitle: Glasanje\n---\n");
    CommandRun run = translate("news/vote.en.md", "bs");
    assertThat(run.exit()).isEqualTo(6);
    assertThat(run.said()).contains("vote.bs.md is this text in Bosnian already");
    assertThat(there).hasContent("---\ntitle: Glasanje\n---");
  }

  @Test
  void aFileThatCannotBeReadIsNotTouchedEither() throws IOException {
    Path there = paper.text("news/vote.bs.md", "half done");
    CommandRun run = translate("news/vote.en.md", "bs");
    assertThat(run.exit()).isEqualTo(6);
    assertThat(run.said()).contains("is there already, and was not touched");
    assertThat(there).hasContent("half done");
  }

  @Test
  void aLinkInThePlaceOfTheFileIsNotWrittenThrough() throws IOException {
    Path outside = temporary.resolve("outside.md");
    Files.createSymbolicLink(paper.file("news/vote.bs.md"), outside);
    assertThat(translate("news/vote.en.md", "bs").exit()).isEqualTo(6);
    assertThat(outside).doesNotExist();
  }

  @Test
  void theOtherScriptNeedsNoTranslation() throws IOException {
    paper.text("news/pay.sr-Cyrl.md", "---\ntitle: Плата\n---\n");
    CommandRun run = translate("news/pay.sr-Cyrl.md", "sr-Latn");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.said()).contains("one language in two scripts: Glasnik makes the other one");
    assertThat(paper.file("news/pay.sr-Latn.md")).doesNotExist();
  }

  @Test
  void aLanguageThatTheSiteDoesNotHaveIsTold() {
    CommandRun run = translate("news/vote.en.md", "sq");
    assertThat(run.exit()).isZero();
    assertThat(run.said()).contains("notice: the site of rail has no pages in sq");
  }

  @Test
  void whatCannotBeTranslatedIsSaidInPlainWords() throws IOException {
    assertThat(translate("news/vote.en.md", "xx").said()).contains("\"xx\" is no language");
    assertThat(translate("news/vote.en.md", "en").said()).contains("is in en already");
    assertThat(translate("news/vte.en.md", "bs").said()).contains("there is no file");
    assertThat(paper.run("translate", paper.root + "/network.yaml", "--to", "bs").said())
        .contains("network.yaml is no text of a union");
    Path elsewhere = Files.writeString(temporary.resolve("x.en.md"), VOTE);
    assertThat(paper.run("translate", elsewhere.toString(), "--to", "bs").said())
        .contains("lies in no network");
  }

  @Test
  void whatIsWrongWithTheOriginalIsShown() throws IOException {
    paper.text("news/vote.en.md", "---\ntitle: A: b\n---\n");
    CommandRun run = translate("news/vote.en.md", "bs");
    assertThat(run.exit()).isEqualTo(4);
    assertThat(run.said()).contains("vote.en.md:2:").contains("must stand in quotes");
  }

  @Test
  void theFileMayBeNamedFromTheWorkspace() {
    CommandRun run =
        paper.run(
            "translate",
            "unions/rail/content/news/vote.en.md",
            "--to",
            "bs",
            "--workspace",
            paper.root.toString());
    assertThat(run.exit()).isZero();
    assertThat(paper.file("news/vote.bs.md")).exists();
  }

  @Test
  void lineEndsAreThoseOfTheOriginal() throws IOException {
    paper.text("news/vote.en.md", VOTE.replace("\n", "\r\n"));
    translate("news/vote.en.md", "bs");
    String made = Files.readString(paper.file("news/vote.bs.md"));
    assertThat(made.replace("\r\n", "")).doesNotContain("\n");
  }

  @Test
  void aTextOfThousandsOfParagraphsIsTranslatedAndComparedLikeAnyOther() throws IOException {
    paper.text("news/vote.en.md", VOTE + "\nText.\n".repeat(12_000));
    assertThat(translate("news/vote.en.md", "bs").exit()).isZero();
    assertThat(paper.status("--lang", "bs")).contains("news  vote  draft\n");
    CommandRun accepted = paper.run("status", "--accept", paper.file("news/vote.bs.md").toString());
    assertThat(accepted.said()).contains("said so already");
  }

  @Test
  void aDraftThatCouldNotBeReadIsNotWritten() throws IOException {
    paper.text(
        "news/pay.en.md",
        VOTE.replace("title: Vote", "title: Pay\nsummary: " + "a ".repeat(32_700)));
    CommandRun run = translate("news/pay.en.md", "bs");
    assertThat(run.exit()).isEqualTo(6);
    assertThat(run.said()).contains("would not be readable").contains("longer than 64 KB");
    assertThat(paper.file("news/pay.bs.md")).doesNotExist();
  }

  private CommandRun translate(String path, String tag) {
    return paper.run("translate", paper.file(path).toString(), "--to", tag);
  }
}
