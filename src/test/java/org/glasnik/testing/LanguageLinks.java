package org.glasnik.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Compares what finished pages say of their language, their translations and their home with each
 * other, with the sitemaps and with the feeds. It sees a stand-in by its headline, which is in
 * another language than the page, and knows nothing of how the sites were made.
 */
public final class LanguageLinks {

  private static final String LATER_PAGE = ".*/page/\\d+/";

  private final PublishedSites sites;
  private final Map<String, Page> pages = new LinkedHashMap<>();
  private final Map<String, Map<String, String>> listed = new LinkedHashMap<>();
  private final List<String> complaints = new ArrayList<>();

  /**
   * A page that search engines may show.
   *
   * @param lang of the page
   * @param textLang of its headline
   * @param alternates addresses by hreflang
   */
  private record Page(
      String address,
      String lang,
      String textLang,
      String headline,
      String canonical,
      Map<String, String> alternates) {

    boolean isStandIn() {
      return !textLang.equals(lang);
    }

    boolean isAtHome() {
      return canonical.equals(address);
    }
  }

  private LanguageLinks(PublishedSites sites) {
    this.sites = sites;
    sites.files().forEach(this::read);
  }

  /** Everything that does not agree, each with the address where it was found. */
  public static List<String> complaints(PublishedSites sites) {
    LanguageLinks links = new LanguageLinks(sites);
    links.pages.values().forEach(links::check);
    links.listed.forEach(links::checkListed);
    sites.files().forEach(links::checkFeed);
    return links.complaints;
  }

  private void read(URI address, byte[] bytes) {
    String path = address.getPath();
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (path.endsWith("/") || path.endsWith(".html")) {
      Document html = Jsoup.parse(text);
      boolean hidden = html.select("meta[name=robots]").attr("content").contains("noindex");
      if (!hidden && html.selectFirst("meta[http-equiv=refresh]") == null) {
        pages.put(address.toString(), page(address.toString(), html));
      }
    } else if (path.matches(".*/sitemap[^/]*\\.xml")) {
      for (Element url : Jsoup.parse(text, "", Parser.xmlParser()).select("urlset > url")) {
        listed.put(url.select("loc").text(), alternates(url.getElementsByTag("xhtml:link")));
      }
    }
  }

  private static Page page(String address, Document html) {
    String lang = html.select("html").attr("lang");
    Element headline = html.selectFirst("h1");
    String own = headline == null ? "" : headline.attr("lang");
    return new Page(
        address,
        lang,
        own.isEmpty() ? lang : own,
        headline == null ? "" : headline.text(),
        html.select("link[rel=canonical]").attr("href"),
        alternates(html.select("link[rel=alternate][hreflang]")));
  }

  private static Map<String, String> alternates(List<Element> links) {
    Map<String, String> alternates = new TreeMap<>();
    links.forEach(each -> alternates.put(each.attr("hreflang"), each.attr("href")));
    return alternates;
  }

  private void check(Page page) {
    if (page.isStandIn()) {
      checkStandIn(page);
      return;
    }
    if (!page.isAtHome()) {
      complain(page, "has another canonical address: " + page.canonical);
    }
    if (!listed.containsKey(page.address) && !page.address.matches(LATER_PAGE)) {
      complain(page, "is in no sitemap");
    }
    if (page.alternates.isEmpty()) {
      return;
    }
    if (!page.alternates.containsKey("x-default")) {
      complain(page, "has alternates, and no x-default among them");
    }
    if (page.alternates.entrySet().stream()
        .noneMatch(
            each -> each.getValue().equals(page.address) && !each.getKey().equals("x-default"))) {
      complain(page, "is none of its own alternates: " + page.alternates);
    }
    page.alternates.forEach((hreflang, target) -> checkAlternate(page, hreflang, target));
  }

  private void checkAlternate(Page page, String hreflang, String target) {
    Page other = pages.get(target);
    if (other == null || other.isStandIn()) {
      complain(page, "has an alternate that is no true page: " + target);
    } else if (!other.alternates.equals(page.alternates)) {
      complain(page, "has other alternates than " + target + ", its " + hreflang);
    } else if (other.lang.equals(page.lang) != other.address.equals(page.address)) {
      complain(page, "has an alternate in its own language: " + target);
    }
  }

  /** It says nothing to search engines but where the same text is at home. */
  private void checkStandIn(Page page) {
    if (!page.alternates.isEmpty()) {
      complain(page, "stands in, and has alternates: " + page.alternates);
    }
    if (listed.containsKey(page.address)) {
      complain(page, "stands in, and is in a sitemap");
    }
    Page home = pages.get(page.canonical);
    if (home == null) {
      complain(page, "stands in for what is no page: " + page.canonical);
    } else if (home.isStandIn()) {
      checkHomeless(page, home);
    } else if (!baseTag(home.lang).equals(baseTag(page.textLang))) {
      complain(page, "is in " + page.textLang + ", and its home in " + home.lang);
    } else if (home.lang.equals(page.textLang) && !home.headline.equals(page.headline)) {
      complain(page, "has another headline than " + home.address);
    } else if (!listed.containsKey(home.address)) {
      complain(page, "stands in for a page that is in no sitemap: " + home.address);
    }
  }

  /** A text in a language that the site does not have is at home where it is shown first. */
  private void checkHomeless(Page page, Page home) {
    if (!home.isAtHome() || !home.textLang.equals(page.textLang)) {
      complain(page, "stands in for another stand-in: " + home.address);
    }
    pages.values().stream()
        .filter(other -> sites.isOneSite(other.address, page.address))
        .filter(other -> !other.isStandIn() && other.lang.equals(page.textLang))
        .findFirst()
        .ifPresent(
            other ->
                complain(page, "has no home, though the site has pages such as " + other.address));
  }

  private void checkListed(String location, Map<String, String> alternates) {
    Page page = pages.get(location);
    if (page == null || page.isStandIn() || !page.isAtHome()) {
      complaints.add("the sitemap lists " + location + ", which is no true page");
    } else if (!page.alternates.equals(alternates)) {
      complain(page, "has other alternates in the sitemap: " + alternates);
    }
  }

  /** Whoever asks for stand-ins in feeds gets them with their language. */
  private void checkFeed(URI address, byte[] bytes) {
    if (!address.getPath().endsWith("/rss.xml")) {
      return;
    }
    Document feed = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), "", Parser.xmlParser());
    for (Element item : feed.select("channel > item")) {
      Page page = pages.get(item.select("> link").text());
      String said = item.getElementsByTag("dc:language").text();
      String needed = page == null || !page.isStandIn() ? "" : page.textLang;
      if (!said.equals(needed)) {
        complaints.add(
            address
                + " says \""
                + said
                + "\" and not \""
                + needed
                + "\" of "
                + item.select("> link").text());
      }
    }
  }

  private static String baseTag(String tag) {
    return tag.split("-", 2)[0];
  }

  private void complain(Page page, String what) {
    complaints.add(page.address + " " + what);
  }
}
