package org.glasnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.glasnik.cli.CommandRun;
import org.glasnik.config.ConfigReader;
import org.glasnik.config.NetworkConfig;
import org.glasnik.config.UnionConfig;
import org.glasnik.source.SourceDirectory;
import org.glasnik.testing.Crawler;
import org.glasnik.testing.FileTree;
import org.glasnik.testing.HtmlChecker;
import org.glasnik.testing.LanguageLinks;
import org.glasnik.testing.PublishedSites;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample network with the real theme, judged by those who know nothing of how it was made. */
class SampleSiteTest {

  private static final Path SAMPLE = Path.of("sample-site");

  /** When the sample's newest texts are public. */
  private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

  /** Beyond this a page without pictures is too heavy for an old phone, in bytes. */
  private static final int HEAVIEST_PAGE = 60_000;

  @TempDir private static Path temporary;

  private static Path out;
  private static CommandRun build;
  private static NetworkConfig network;

  @BeforeAll
  static void build() throws IOException {
    out = temporary.resolve("public");
    build =
        CommandRun.of(
            temporary.resolve("home"),
            AT,
            "build",
            SAMPLE.toString(),
            "--out",
            out.toString(),
            "--at",
            AT.toString());
    network = ConfigReader.read(SourceDirectory.read(SAMPLE, null)).value().orElseThrow();
  }

  @Test
  void everyUnionIsPublished() {
    assertThat(build.exit()).as(build.said()).isZero();
    assertThat(network.unions())
        .hasSizeGreaterThan(3)
        .allSatisfy(union -> assertThat(build.said()).contains(union.id() + ": published"));
  }

  @Test
  void theHtmlCheckerFindsNoError() throws IOException, InterruptedException {
    assertThat(HtmlChecker.errors(out)).isEmpty();
  }

  @Test
  void aVisitorStumblesOverNothing() throws IOException {
    assertThat(Crawler.complaints(sites())).isEmpty();
  }

  @Test
  void whatPagesSayOfTheirLanguagesAgrees() throws IOException {
    assertThat(LanguageLinks.complaints(sites())).isEmpty();
  }

  private static PublishedSites sites() throws IOException {
    PublishedSites sites = new PublishedSites();
    for (UnionConfig union : network.unions()) {
      Map<String, byte[]> files = new HashMap<>(FileTree.read(out.resolve(union.id().value())));
      sites.add(URI.create(union.baseUrl().value()), files);
    }
    return sites;
  }

  @Test
  void aSecondBuildWritesNothing() {
    CommandRun second =
        CommandRun.of(
            temporary.resolve("home"), AT, "build", SAMPLE.toString(), "--out", out.toString());
    assertThat(second.exit()).isZero();
    assertThat(network.unions())
        .allSatisfy(
            union ->
                assertThat(second.said())
                    .containsPattern(union.id() + ": published.*, 0 written.*, 0 removed"));
  }

  @Test
  void everyTypeOfContentIsShown() throws IOException {
    for (String folder :
        List.of("news", "press", "campaigns", "events", "publications", "bulletins", "pages")) {
      try (Stream<Path> files = Files.walk(SAMPLE.resolve("unions"))) {
        assertThat(files.filter(file -> file.toString().contains("/content/" + folder + "/")))
            .as(folder)
            .isNotEmpty();
      }
    }
  }

  @Test
  void aPageWithItsStylesIsLight() throws IOException {
    Map<String, Long> heavy = new LinkedHashMap<>();
    for (UnionConfig union : network.unions()) {
      Path site = out.resolve(union.id().value());
      long styles =
          FileTree.read(site).entrySet().stream()
              .filter(file -> file.getKey().endsWith(".css"))
              .mapToLong(file -> file.getValue().length)
              .sum();
      FileTree.read(site.resolve("news"))
          .forEach(
              (path, bytes) -> {
                if (path.endsWith(".html") && bytes.length + styles > HEAVIEST_PAGE) {
                  heavy.put(union.id() + "/news/" + path, bytes.length + styles);
                }
              });
    }
    assertThat(heavy).isEmpty();
  }
}
