package org.glasnik.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.glasnik.testing.HtmlChecker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCommandTest {

  @TempDir Path temporary;
  private Newspaper paper;

  @BeforeEach
  void aWorkspace() throws IOException {
    paper = new Newspaper(temporary, "[bs, sr-Cyrl, sr-Latn, en, ja]");
    paper.text("news/vote.bs.md", "---\ntitle: Glasanje <b>\ndate: 2026-11-20\n---\nTekst.\n");
    paper.text(
        "news/vote.en.md",
        "---\ntitle: Vote\ntranslation: {of: bs, source_digest: v1;title=aaaaa;body=paaaaa}\n---\n");
    paper.text("news/гласање.sr-Cyrl.md", "---\ntitle: Гласање\ndate: 2026-11-10\n---\n");
    paper.text("news/投票.ja.md", "---\ntitle: 投票\ndate: 2026-11-01\nslug: tohyo\n---\n");
    paper.text(
        "press/deal.bs.md",
        """
        ---
        title: Dogovor
        embargo: 2026-12-01T09:00:00+01:00
        expires: 2027-01-31
        contacts: [{name: Ana, email: a@rail.example.org}]
        ---
        """);
  }

  @Test
  void theTableIsAlignedInEveryScript() {
    assertThat(paper.status())
        .isEqualTo(
            """
            rail: Rail & Tram

              language  written  script-made  fallback  draft  stale  missing
              bs              2            0         0      0      0        2
              sr-Cyrl         1            0         0      0      0        3
              sr-Latn         0            1         0      0      0        3
              en              0            0         0      0      1        3
              ja              1            0         0      0      0        3

              type   item     bs       sr-Cyrl  sr-Latn                en       ja
              news   vote     written  missing  missing                stale    missing
                  en, in bs changed: title (line 2: »Glasanje <b>«)
                  en, in bs changed: paragraph 1 (line 5: »Tekst.«)
              news   гласање  missing  written  script-made (sr-Cyrl)  missing  missing
              news   投票     missing  missing  missing                missing  written
              press  deal     written  missing  missing                missing  missing

            Next

              when                     what          item       title
              2026-12-01 09:00 +01:00  embargo ends  rail:deal  Dogovor (bs)
              2027-01-31 00:00 +01:00  goes          rail:deal  Dogovor (bs)

            1 stale, 14 missing
              when a stale translation is right again: glasnik status --accept FILE
              to begin a translation: glasnik translate FILE --to TAG
            """);
  }

  @Test
  void aPartCanBeAskedFor() {
    assertThat(paper.status("--lang", "en", "--since", "2026-11-15"))
        .contains("  en              0            0         0      0      1        1\n")
        .doesNotContain("гласање", "sr-Cyrl ");
    assertThat(paper.run("status", paper.root.toString(), "--union", "sea").said())
        .contains("no union has the id sea; there are rail");
    assertThat(paper.run("status", paper.root.toString(), "--lang", "sq").said())
        .contains("no site has the language sq; there are bs, sr-Cyrl, sr-Latn, en, ja");
  }

  @Test
  void whoIsStrictTakesNothingMissingAndNothingStale() throws IOException {
    String root = paper.root.toString();
    assertThat(paper.run("status", root).exit()).isZero();
    assertThat(paper.run("status", root, "--strict").exit()).isEqualTo(11);
    assertThat(
            paper.run("status", root, "--strict", "--lang", "bs", "--since", "2026-11-15").exit())
        .isZero();
  }

  @Test
  void theMomentDecidesWhatIsStillToCome() {
    assertThat(paper.status("--at", "2026-12-01T09:00:00+01:00"))
        .doesNotContain("embargo ends")
        .contains("goes");
  }

  @Test
  void machinesGetOneObjectThatIsTheSameEachTime() {
    String json = paper.status("--format", "json", "--lang", "en", "--since", "2026-11-15");
    assertThat(json)
        .isEqualTo(paper.status("--format", "json", "--lang", "en", "--since", "2026-11-15"))
        .startsWith(
            "{\"format\":\"glasnik-status/1\",\"at\":\"2026-11-22T10:00:00Z\",\"unions\":[{"
                + "\"union\":\"rail\",\"languages\":[{\"language\":\"en\",\"written\":0,"
                + "\"script-made\":0,\"fallback\":0,\"draft\":0,\"stale\":1,\"missing\":1}],"
                + "\"items\":[{\"item\":\"rail:vote\",\"type\":\"news\",\"title\":\"Glasanje <b>\","
                + "\"title_language\":\"bs\",\"date\":\"2026-11-19T23:00:00Z\",\"languages\":{"
                + "\"en\":{\"state\":\"stale\",\"path\":\"unions/rail/content/news/vote.en.md\","
                + "\"from\":\"bs\",\"compared\":true,\"changes\":[{\"kind\":\"changed\","
                + "\"part\":\"field\",\"what\":\"title\",\"count\":1,"
                + "\"path\":\"unions/rail/content/news/vote.bs.md\",\"line\":2,")
        .contains("\"upcoming\":[]")
        .endsWith("\"problems\":[],\"errors\":[]}\n");
  }

  @Test
  void aPartIsAPartOfEverything() throws IOException {
    assertThat(paper.status("--format", "json"))
        .contains("\"upcoming\":[{\"moment\":\"2026-12-01T08:00:00Z\",\"what\":\"embargo ends\",");
    paper.text("news/vote.ja.md", "---\ntitle: 投票\ntranslation: {source_digest: x}\n---\n");
    paper.text(
        "news/viber.sr-Latn.md",
        "---\ntitle: Naslov\ndate: 2026-11-01\n---\n\nPišite na Facebook.\n");
    assertThat(paper.status("--script")).contains("Facebook", "not in the form", "embargo ends");
    assertThat(paper.status("--script", "--lang", "en"))
        .doesNotContain("Facebook", "not in the form", "embargo ends");
    assertThat(paper.status("--script", "--lang", "sr-Cyrl", "--since", "2026-11-15"))
        .doesNotContain("Facebook");
    assertThat(paper.status("--script", "--lang", "sr-Cyrl")).contains("Facebook");
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() throws IOException {
    String english = paper.file("news/vote.en.md").toString();
    String before = Files.readString(paper.file("news/vote.en.md"));
    for (String[] option :
        new String[][] {{"--strict"}, {"--lang", "en"}, {"--format", "json"}, {"--out", "x"}}) {
      String[] words = {"status", "--accept", english, option[0], option[option.length - 1]};
      CommandRun run =
          paper.run(
              option.length == 1 ? List.of(words).subList(0, 4).toArray(String[]::new) : words);
      assertThat(run.exit()).as(option[0]).isEqualTo(2);
      assertThat(run.said()).contains("--accept shows no report");
    }
    assertThat(Files.readString(paper.file("news/vote.en.md"))).isEqualTo(before);
    assertThat(paper.run("status", paper.root.toString(), "--of", "bs").exit()).isEqualTo(2);
  }

  @Test
  void aFolderBehindAcceptedFilesIsTheWorkspace() {
    assertThat(
            paper
                .run(
                    "status",
                    "--accept",
                    "unions/rail/content/news/vote.en.md",
                    paper.root.toString())
                .exit())
        .isZero();
  }

  @Test
  void thePageIsValidHtmlAndEscapesEverything() throws IOException, InterruptedException {
    Path page = Files.createDirectory(temporary.resolve("page")).resolve("status.html");
    assertThat(paper.status("--out", page.toString())).isEqualTo("written to " + page + "\n");
    String html = Files.readString(page);
    assertThat(html)
        .contains("<h1>Translations: The &lt;Network&gt;</h1>")
        .contains(
            "Rail &amp; Tram", "Glasanje &lt;b&gt;", "<span lang=\"ja\" dir=\"ltr\">投票</span>")
        .contains("aria-label=\"2 of 4 in this language\"")
        .doesNotContain("http:", "https:", "<script");
    assertThat(HtmlChecker.errors(page.getParent())).isEmpty();
  }

  @Test
  void thePageIsNotWrittenWhereSitesArePublished() throws IOException {
    paper.run("build", paper.root.toString());
    Path page = paper.root.resolve("public/rail/status.html");
    CommandRun run = paper.run("status", paper.root.toString(), "--out", page.toString());
    assertThat(run.exit()).isEqualTo(6);
    assertThat(run.said()).contains("names texts that are not public yet");
    assertThat(page).doesNotExist();
    Path link = Files.createSymbolicLink(temporary.resolve("link"), page.getParent());
    assertThat(out(link.resolve("status.html")).exit()).isEqualTo(6);
    assertThat(page).doesNotExist();
  }

  @Test
  void noSourceAndNothingElseIsWrittenOver() throws IOException {
    Path note = Files.writeString(temporary.resolve("note.txt"), "My notes.");
    Path linked = Files.createSymbolicLink(temporary.resolve("linked.html"), note);
    List<Path> places =
        List.of(
            note,
            linked,
            temporary,
            temporary.resolve("nowhere/status.html"),
            paper.root.resolve("network.yaml"),
            paper.root.resolve("glossary.sr.yaml"),
            paper.root.resolve("unions/rail/status.html"),
            paper.file("news/vote.en.md"));
    String vote = Files.readString(paper.file("news/vote.en.md"));
    for (Path place : places) {
      assertThat(out(place).exit()).as(place.toString()).isEqualTo(6);
    }
    assertThat(note).hasContent("My notes.");
    assertThat(paper.file("news/vote.en.md")).hasContent(vote);
    assertThat(paper.root.resolve("glossary.sr.yaml")).doesNotExist();
    assertThat(paper.root.resolve("unions/rail/status.html")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"status.html", "status.json", "status.txt"})
  void anOlderReportMakesPlaceForANewOne(String name) throws IOException {
    Path file = paper.root.resolve(name);
    assertThat(out(file).exit()).isZero();
    String old = Files.readString(file);
    paper.text("news/vote.bs.md", "---\ntitle: Novo\n---\n");
    assertThat(out(file).exit()).isZero();
    assertThat(Files.readString(file)).isNotEqualTo(old).contains("Novo");
    assertThat(paper.root.toFile().list()).hasSize(4);
  }

  private CommandRun out(Path file) {
    return paper.run("status", paper.root.toString(), "--out", file.toString());
  }

  @Test
  void severalTranslationsAreAcceptedAtOnceOrNone() throws IOException {
    Path english = paper.file("news/vote.en.md");
    Path lonely = paper.file("press/deal.bs.md");
    String before = Files.readString(english);
    CommandRun run = paper.run("status", "--accept", english.toString(), lonely.toString());
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.said()).contains("deal.bs.md is in no other language");
    assertThat(english).content().isEqualTo(before);
    Path japanese = paper.text("news/vote.ja.md", "---\ntitle: 投票\n---\n");
    String[] both = {"status", "--accept", english.toString(), japanese.toString(), "--of", "bs"};
    assertThat(paper.run(both).exit()).isZero();
    assertThat(Files.readString(japanese)).contains("translation: {of: bs, source_digest: v1;");
    assertThat(paper.status()).contains("0 stale");
    assertThat(paper.run(both).said()).contains("said so already");
  }

  @Test
  void aTextWithSeveralPossibleOriginalsAsksForOne() throws IOException {
    Path japanese = paper.text("news/vote.ja.md", "---\ntitle: 投票\n---\n");
    assertThat(paper.run("status", "--accept", japanese.toString()).said())
        .contains("does not say what it was translated from: add --of with one of bs, en");
  }

  @Test
  void anAcceptedFileKeepsItsPermissionsAndLeavesNothingBeside() throws IOException {
    Path english = paper.file("news/vote.en.md");
    Files.setPosixFilePermissions(english, PosixFilePermissions.fromString("rw-rw-r--"));
    assertThat(paper.run("status", "--accept", english.toString()).exit()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(english)))
        .isEqualTo("rw-rw-r--");
    assertThat(english.getParent().toFile().list()).hasSize(4);
  }

  @Test
  void aLinkIsNotAccepted() throws IOException {
    Path english = paper.file("news/vote.en.md");
    Path outside = temporary.resolve("outside.md");
    Files.move(english, outside);
    Files.createSymbolicLink(english, outside);
    String before = Files.readString(outside);
    CommandRun run = paper.run("status", "--accept", english.toString());
    assertThat(run.exit()).isEqualTo(6);
    assertThat(run.said()).contains("this is a link to another place");
    assertThat(outside).content().isEqualTo(before);
  }

  @Test
  void wordsThatTheConversionIsNotSureOfAreListedWithTheirPlace() throws IOException {
    paper.text("news/viber.sr-Latn.md", "---\ntitle: Naslov\n---\n\nPišite na Facebook.\n");
    assertThat(paper.status("--script"))
        .contains(
            """
            Words to look at

              unions/rail/content/news/viber.sr-Latn.md:5:11: "Facebook" is written "Facebook" in\
             sr-Cyrl, which may be wrong because it is a name or a word of another language
                settle it once in glossary.sr.yaml: keep: [Facebook], or replace: {Facebook: …}
            """);
    assertThat(paper.status("--script", "--format", "json")).contains("\"unsure\":[{\"rule\":");
    assertThat(paper.status()).doesNotContain("Words to look at");
  }
}
