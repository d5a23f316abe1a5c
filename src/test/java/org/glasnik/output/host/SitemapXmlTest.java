package org.glasnik.output.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.glasnik.output.host.SitemapXml.Alternate;
import org.glasnik.output.host.SitemapXml.Page;
import org.junit.jupiter.api.Test;

class SitemapXmlTest {

  private static final List<Page> PAGES =
      List.of(
          new Page("https://rail.example.org/about/", null, List.of()),
          new Page(
              "https://rail.example.org/a&b'c/",
              "2026-11-20",
              List.of(
                  new Alternate("en", "https://rail.example.org/a&b'c/"),
                  new Alternate("bs", "https://rail.example.org/bs/a/"),
                  new Alternate("x-default", "https://rail.example.org/a&b'c/"))));

  @Test
  void aSitemapIsValid() {
    assertThat(SitemapReader.faults(SitemapXml.of(PAGES))).isEmpty();
  }

  @Test
  void aSitemapIsWrittenInOneFixedWay() {
    assertThat(SitemapXml.of(PAGES))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
            <url><loc>https://rail.example.org/about/</loc></url>
            <url><loc>https://rail.example.org/a&amp;b&apos;c/</loc><lastmod>2026-11-20</lastmod>\
            <xhtml:link rel="alternate" hreflang="en" href="https://rail.example.org/a&amp;b&apos;c/"/>\
            <xhtml:link rel="alternate" hreflang="bs" href="https://rail.example.org/bs/a/"/>\
            <xhtml:link rel="alternate" hreflang="x-default" href="https://rail.example.org/a&amp;b&apos;c/"/></url>
            </urlset>
            """);
  }

  @Test
  void anIndexOfSitemapsIsValid() {
    assertThat(SitemapReader.faults(SitemapXml.index(List.of("https://a.example/sitemap-1.xml"))))
        .isEmpty();
  }
}
