package org.glasnik.output.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.testing.Fixture.given;

import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

class HostKindsTest {

  private static final String METAL =
      """
      -- unions/rail/union.yaml --
      name: {en: Rail Workers}
      base_url: https://host.example/metal/
      languages: [en, bs]
      -- unions/rail/content/news/vote.en.md --
      ---
      title: Vote
      date: 2026-03-01
      updated: 2026-03-02
      topics: [wages]
      redirect_from: [/old/vote/, /metal/older.html, "https://host.example/metal/oldest", /vote.php]
      ---
      Text.
      -- unions/rail/content/news/vote.bs.md --
      ---
      title: Glasanje
      ---
      Tekst.
      """;

  @Test
  void oldAddressesHavePagesThatLeadOn() {
    Fixture site = given(METAL);
    site.thenOutput("rail/old/vote/index.html", "/metal/news/vote/")
        .thenOutput("rail/older.html", "/metal/news/vote/")
        .thenOutput("rail/oldest/index.html", "/metal/news/vote/")
        .thenNoOutput("rail/vote.php");
  }

  @Test
  void oldAddressesStandInTheHostsOwnFiles() {
    given(METAL)
        .thenOutput(
            "rail/_redirects",
            "/metal/old/vote/ /metal/news/vote/ 301\n",
            "/metal/older.html /metal/news/vote/ 301\n",
            "/metal/vote.php /metal/news/vote/ 301\n")
        .thenOutput(
            "rail/.htaccess", "RedirectMatch 301 \"^/metal/vote[.]php$\" \"/metal/news/vote/\"");
  }

  @Test
  void eachLanguageHasItsOwnPageForWhatIsMissing() {
    given(METAL)
        .thenOutput("rail/.htaccess", "ErrorDocument 404 \"/metal/404.html\"")
        .thenOutput("rail/bs/.htaccess", "ErrorDocument 404 \"/metal/bs/404.html\"");
  }

  @Test
  void theSitemapIsValidAndNamesTheTranslations() {
    Fixture site = given(METAL);
    String sitemap = site.output("rail/sitemap.xml");
    assertThat(SitemapReader.faults(sitemap)).isEmpty();
    assertThat(sitemap)
        .contains(
            "<loc>https://host.example/metal/bs/news/vote/</loc><lastmod>2026-03-02</lastmod>",
            "hreflang=\"x-default\" href=\"https://host.example/metal/news/vote/\"",
            "<loc>https://host.example/metal/topics/wages/</loc>",
            "<loc>https://host.example/metal/archive/2026/</loc>");
  }

  @Test
  void everyAddressOfTheSitemapIsAPage() {
    Fixture site = given(METAL);
    for (var url : SitemapReader.addresses(site.output("rail/sitemap.xml"))) {
      String path = "rail/" + url.substring("https://host.example/metal/".length()) + "index.html";
      assertThat(site.outputs()).containsKey(path);
    }
  }

  @Test
  void everyPageForReadersIsInTheSitemap() {
    Fixture site = given(METAL);
    assertThat(SitemapReader.addresses(site.output("rail/sitemap.xml")))
        .contains(
            "https://host.example/metal/",
            "https://host.example/metal/bs/",
            "https://host.example/metal/news/",
            "https://host.example/metal/topics/",
            "https://host.example/metal/archive/");
  }

  @Test
  void whatIsNotPublicStandsInNoSitemap() {
    given(
            """
            -- unions/rail/content/news/secret.en.md --
            ---
            title: Secret
            embargo: 2026-12-01T09:00:00Z
            ---
            Text.
            """)
        .builtAt("2026-11-01T00:00:00Z")
        .thenNowhere("news/secret");
  }

  @Test
  void robotsAreKeptOutOfPreviews() {
    given(METAL).withDrafts().thenOutput("rail/robots.txt", "Disallow: /\n");
  }
}
