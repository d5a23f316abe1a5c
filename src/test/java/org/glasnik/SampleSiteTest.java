package org.glasnik;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
    assertThat(build.said()).contains("no problem");
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
  void aTwinInLatinLettersHasNoCyrillicWordBesideHashtagsAndWhatIsForeign() throws IOException {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, Document> twin : twins().entrySet()) {
      Document page = twin.getValue();
      page.select("[lang]:not([lang$=Latn], html), code, [lang=en], [hreflang$=Cyrl]").remove();
      Stream.concat(
              page.getAllElements().stream()
                  .flatMap(e -> e.textNodes().stream().map(t -> t.text())),
              page.select("[alt], [title], [aria-label], [content]").stream()
                  .flatMap(
                      e ->
                          Stream.of(
                              e.attr("alt"),
                              e.attr("title"),
                              e.attr("aria-label"),
                              e.attr("content"))))
          .map(text -> text.replaceAll("#[\\p{L}\\d_]+", ""))
          .filter(text -> text.codePoints().anyMatch(SampleSiteTest::isCyrillic))
          .forEach(text -> found.add(twin.getKey() + ": " + text));
    }
    assertThat(found).isEmpty();
  }

  @Test
  void aTwinLeadsWhereTheTextItWasMadeOfLeads() throws IOException {
    Map<String, Document> twins = twins();
    assertThat(twins).hasSizeGreaterThan(20);
    for (Map.Entry<String, Document> twin : twins.entrySet()) {
      Path original = out.resolve("courier").resolve(twin.getKey());
      Document written = Jsoup.parse(Files.readString(original));
      assertThat(addresses(twin.getValue())).as(twin.getKey()).isEqualTo(addresses(written));
      assertThat(twin.getValue().select("main [id], main code").eachAttr("id"))
          .as(twin.getKey())
          .isEqualTo(written.select("main [id], main code").eachAttr("id"));
      assertThat(twin.getValue().select("main code").eachText())
          .as(twin.getKey())
          .isEqualTo(written.select("main code").eachText());
    }
  }

  /** Where the content leads, the folder of the language left out. */
  private static List<String> addresses(Document page) {
    return page.select("main [href], main [src]").stream()
        .filter(element -> !element.hasAttr("hreflang"))
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
        .map(address -> address.replaceFirst("^/sr-latn/", "/"))
        .sorted() // Each script has its own alphabet.
        .toList();
  }

  /**
   * The pages in Latin letters of the union that writes Cyrillic ones, by where the original is.
   */
  private static Map<String, Document> twins() throws IOException {
    Map<String, Document> twins = new LinkedHashMap<>();
    FileTree.read(out.resolve("courier/sr-latn"))
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                twins.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
              }
            });
    return twins;
  }

  private static boolean isCyrillic(int codePoint) {
    return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.CYRILLIC;
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

  @Test
  void twoScriptsOfOneLanguageAreAPairInTheSwitcher() throws IOException {
    var home = Jsoup.parse(out.resolve("courier/sr-latn/index.html").toFile());

    assertThat(home.select(".languages li").eachText())
        .containsExactly("Ћирилица", "Latinica", "English");
    assertThat(home.select(".languages [aria-current]").attr("lang")).isEqualTo("sr-Latn");
    assertThat(home.select(".other-script").text()).isEqualTo("Latinica");
  }
}
