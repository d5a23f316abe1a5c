package org.glasnik.output.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.testing.Fixture.given;

import java.util.List;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetFilesTest {

  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><title>Mirjana</title></svg>";

  private static final String PAGES =
      """
      -- unions/rail/content/news/vote.en.md --
      ---
      title: Vote
      date: 2026-03-01
      image: {src: vote.svg, alt: A ballot}
      attachments: [{src: assets/form.pdf, title: Form}]
      ---
      ![Hands](hands.svg) and [rules](assets/rules.txt).
      -- unions/rail/content/news/vote.svg --
      SVG
      -- unions/rail/content/news/hands.svg --
      SVG
      -- unions/rail/content/news/unused.svg --
      SVG
      -- unions/rail/assets/form.pdf --
      %PDF-1.7
      -- unions/rail/assets/rules.txt --
      Rules
      -- unions/rail/assets/unused.pdf --
      %PDF-1.7
      """
          .replace("SVG", SVG);

  @Test
  void whatPagesNameIsPublishedAndNothingElse() {
    assertThat(assets(given(PAGES)))
        .allSatisfy(path -> assertThat(path).matches("[a-z]+[.][0-9a-f]{12}[.][a-z]+"))
        .extracting(path -> path.replaceAll("[.][0-9a-f]{12}", ""))
        .containsExactly("form.pdf", "hands.svg", "rules.txt", "style.css", "vote.svg");
  }

  @Test
  void picturesArePublishedWithoutWordsAboutThem() {
    given(PAGES).thenNowhere("Mirjana");
  }

  @Test
  void aFileBesideATextUnderEmbargoIsNotPublished() {
    assertThat(
            assets(
                given(
                        """
                        -- unions/rail/content/news/deal.en.md --
                        ---
                        title: Deal
                        embargo: 2026-12-01T09:00:00Z
                        attachments: [{src: deal.pdf}]
                        ---
                        Text.
                        -- unions/rail/content/news/deal.pdf --
                        %PDF-1.7
                        """)
                    .builtAt("2026-11-01T00:00:00Z")))
        .noneMatch(path -> path.startsWith("deal"));
  }

  @Test
  void oneFileUnderTwoPathsIsPublishedOnce() {
    Fixture site =
        given(
            """
            -- unions/rail/content/news/a/index.en.md --
            ---
            title: A
            date: 2026-03-01
            attachments: [{src: form.pdf}]
            ---
            Text.
            -- unions/rail/content/news/b/index.en.md --
            ---
            title: B
            date: 2026-03-01
            attachments: [{src: form.pdf}]
            ---
            Text.
            -- unions/rail/content/news/a/form.pdf --
            %PDF-1.7
            -- unions/rail/content/news/b/form.pdf --
            %PDF-1.7
            """);
    site.thenNoErrors();
    assertThat(assets(site)).filteredOn(path -> path.startsWith("form")).hasSize(1);
  }

  @Test
  void aBrokenPictureIsAProblemOfItsOwn() {
    given(
            """
            -- unions/rail/content/news/vote.en.md --
            ---
            title: Vote
            date: 2026-03-01
            summary: A summary of the vote that is long enough for lists and for feeds.
            image: {src: vote.jpg, alt: A ballot, consent: not-needed, credit: Us}
            ---
            Text.
            -- unions/rail/content/news/vote.jpg --
            <html>
            """)
        .thenProblems(
            "unions/rail/content/news/vote.jpg: \"vote.jpg\" is no picture, whatever its name says"
                + " [picture-format]",
            "unions/rail/union.yaml:1:1: \"country\" is missing [country]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.html", "a.JS", "a.php", "a.xml", "a.exe"})
  void whatWouldBeRunIsNotOffered(String name) {
    Parsed<byte[]> parsed = PublishableFile.bytes(SourceFile.of(SourcePath.of(name), "x"));
    assertThat(parsed.value()).isEmpty();
    assertThat(parsed.problems()).extracting(Problem::rule).containsExactly("file");
  }

  @Test
  void aPhotographIsCleanedUnderAnyName() {
    byte[] heic = "\0\0\0\u0018ftypheic".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(PublishableFile.bytes(SourceFile.of(SourcePath.of("IMG.bin"), heic)).problems())
        .extracting(Problem::rule)
        .containsExactly("picture-format");
  }

  private static List<String> assets(Fixture site) {
    return site.outputs().keySet().stream()
        .filter(path -> path.startsWith("rail/assets/"))
        .map(path -> path.substring("rail/assets/".length()))
        .toList();
  }
}
