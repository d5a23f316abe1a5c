package org.glasnik.output.host;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sitemaps as search engines read them. Source: sitemaps.org, protocol 0.9. */
final class SitemapXml {

  /**
   * The most addresses of one file; its size stays under 50 MB as long as they have few languages.
   */
  static final int MAX_ADDRESSES = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /**
   * A page.
   *
   * @param address absolute
   * @param changed date or moment as W3C writes it; null if unknown
   * @param alternates the page in all its languages, itself too; empty if there is one only
   */
  record Page(String address, @Nullable String changed, List<Alternate> alternates) {}

  /**
   * The same page for certain readers.
   *
   * @param hreflang a language, or {@code x-default} for all others
   */
  record Alternate(String hreflang, String address) {}

  private SitemapXml() {}

  static String of(List<Page> pages) {
    StringBuilder xml = new StringBuilder(pages.size() * 160 + 256);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"").append(NAMESPACE);
    xml.append("\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
    for (Page page : pages) {
      xml.append("<url><loc>");
      escape(page.address(), xml);
      xml.append("</loc>");
      if (page.changed() != null) {
        xml.append("<lastmod>").append(page.changed()).append("</lastmod>");
      }
      for (Alternate alternate : page.alternates()) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"").append(alternate.hreflang());
        xml.append("\" href=\"");
        escape(alternate.address(), xml);
        xml.append("\"/>");
      }
      xml.append("</url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  /** The list of several sitemaps, for sites that one cannot hold. */
  static String index(List<String> sitemaps) {
    StringBuilder xml = new StringBuilder();
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"");
    xml.append(NAMESPACE).append("\">\n");
    for (String sitemap : sitemaps) {
      xml.append("<sitemap><loc>");
      escape(sitemap, xml);
      xml.append("</loc></sitemap>\n");
    }
    return xml.append("</sitemapindex>\n").toString();
  }

  private static void escape(String text, StringBuilder xml) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        case '"' -> xml.append("&quot;");
        case '\'' -> xml.append("&apos;");
        default -> xml.append(c);
      }
    }
  }
}
