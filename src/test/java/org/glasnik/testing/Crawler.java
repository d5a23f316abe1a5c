package org.glasnik.testing;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Visits every file of finished sites and says what a visitor, a browser or a search engine would
 * stumble over. It knows HTML and addresses, and nothing of how the sites were made.
 */
public final class Crawler {

  private static final Pattern CSS_URL =
      Pattern.compile("url\\(\\s*['\"]?([^'\")]*)['\"]?\\s*\\)|@import\\s+['\"]([^'\"]*)['\"]");

  private final PublishedSites sites;
  private final Map<URI, Document> pages = new LinkedHashMap<>();
  private final List<String> complaints = new ArrayList<>();

  private Crawler(PublishedSites sites) {
    this.sites = sites;
    sites
        .files()
        .forEach(
            (address, bytes) -> {
              if (isHtml(address)) {
                pages.put(address, Jsoup.parse(text(bytes), address.toString()));
              }
            });
  }

  /** Everything that is wrong, each with the address where it was found. */
  public static List<String> complaints(PublishedSites sites) {
    Crawler crawler = new Crawler(sites);
    sites.files().forEach(crawler::visit);
    crawler.findOrphans();
    return crawler.complaints;
  }

  private void visit(URI address, byte[] bytes) {
    String path = address.getPath();
    Document page = pages.get(address);
    if (page != null) {
      if (!text(bytes).strip().endsWith("</html>")) {
        complain(address, "does not end with </html>");
      }
      visitPage(address, page);
    } else if (path.endsWith(".css")) {
      requests(address, text(bytes));
    } else if (path.endsWith(".xml")) {
      visitXml(address, Jsoup.parse(text(bytes), "", Parser.xmlParser()));
    }
  }

  private void visitPage(URI address, Document page) {
    if (page.selectFirst("html").attr("lang").isBlank()) {
      complain(address, "has no lang");
    }
    if (page.title().isBlank()) {
      complain(address, "has no title");
    }
    page.select("a[href], area[href]").forEach(each -> link(address, page, each.attr("href")));
    page.select("link[href]").forEach(each -> linkElement(address, each));
    page.select("[src]").forEach(each -> request(address, each.attr("src")));
    page.select("[poster]").forEach(each -> request(address, each.attr("poster")));
    page.select("object[data]").forEach(each -> request(address, each.attr("data")));
    page.select("use[href], image[href]").forEach(each -> use(address, page, each.attr("href")));
    page.select("form[action]").forEach(each -> request(address, each.attr("action")));
    page.select("[srcset]").forEach(each -> srcset(address, each.attr("srcset")));
    page.select("style").forEach(each -> requests(address, each.data()));
    page.select("[style]").forEach(each -> requests(address, each.attr("style")));
    page.select("meta[property=og:image], meta[property=og:url]")
        .forEach(each -> mustBeFound(address, each.attr("content")));
    if (isRedirect(page)) {
      return;
    }
    count(address, page, "h1");
    count(address, page, "main");
  }

  private void count(URI address, Document page, String element) {
    int found = page.select(element).size();
    if (found != 1) {
      complain(address, "has " + found + " elements " + element + ", not one");
    }
  }

  private void linkElement(URI address, Element link) {
    Set<String> rel = Set.of(link.attr("rel").split(" "));
    if (rel.contains("canonical")
        || rel.contains("alternate")
        || rel.contains("prev")
        || rel.contains("next")) {
      mustBeFound(address, link.attr("href"));
    } else if (!rel.contains("me") && !rel.contains("license")) {
      request(address, link.attr("href"));
    }
  }

  private void link(URI address, Document page, String href) {
    if (href.isBlank() || href.equals("#")) {
      complain(address, "has a link that leads nowhere");
    } else if (href.startsWith("#")) {
      anchor(address, page, href.substring(1), href);
    } else {
      mustBeFound(address, href);
    }
  }

  private void use(URI address, Document page, String href) {
    if (href.startsWith("#")) {
      anchor(address, page, href.substring(1), href);
    } else {
      request(address, href);
    }
  }

  private void srcset(URI address, String candidates) {
    for (String candidate : candidates.split(",")) {
      request(address, candidate.strip().split("\\s+")[0]);
    }
  }

  private void requests(URI address, String css) {
    Matcher matcher = CSS_URL.matcher(css);
    while (matcher.find()) {
      String url = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
      if (!url.startsWith("#")) {
        request(address, url);
      }
    }
  }

  /** Something that a browser fetches without being asked to. */
  private void request(URI address, String reference) {
    if (reference.startsWith("data:")) {
      return;
    }
    Optional<URI> target = resolve(address, reference);
    if (target.isPresent() && !sites.isOurs(target.get())) {
      complain(address, "asks a third party: " + reference);
    } else {
      mustBeFound(address, reference);
    }
  }

  private void mustBeFound(URI address, String reference) {
    Optional<URI> resolved = resolve(address, reference);
    if (resolved.isEmpty()) {
      complain(address, "has an address that is none: " + reference);
      return;
    }
    URI target = resolved.get();
    if (!sites.isOurs(target)) {
      return;
    }
    if (sites.get(target).isEmpty()) {
      complain(address, "has a broken link: " + reference);
    } else if (target.getFragment() != null && pages.containsKey(withoutFragment(target))) {
      anchor(address, pages.get(withoutFragment(target)), target.getFragment(), reference);
    }
  }

  private void anchor(URI address, Document page, String id, String reference) {
    if (page.getElementById(id) == null && !id.equals("top")) {
      complain(address, "has a link to an anchor that is not there: " + reference);
    }
  }

  private void visitXml(URI address, Document xml) {
    xml.select("loc").forEach(each -> mustBeIndexed(address, each.text()));
    xml.select("channel > link, item > link").forEach(each -> mustBeFound(address, each.text()));
    xml.select("[href]").forEach(each -> mustBeFound(address, each.attr("href")));
    xml.select("enclosure[url]").forEach(each -> mustBeFound(address, each.attr("url")));
    for (Element content : xml.getElementsByTag("content:encoded")) {
      visitFeedText(address, content.text());
    }
    for (Element content : xml.select("content[type=html]")) {
      visitFeedText(address, content.text());
    }
  }

  private void visitFeedText(URI address, String html) {
    for (Element each : Jsoup.parseBodyFragment(html).select("[href], [src]")) {
      String reference = each.hasAttr("href") ? each.attr("href") : each.attr("src");
      if (!reference.matches("(?i)[a-z][a-z0-9+.-]*:.*")) {
        complain(address, "has an address in its text that is not absolute: " + reference);
      } else {
        mustBeFound(address, reference);
      }
    }
  }

  private void mustBeIndexed(URI address, String location) {
    Document page = pages.get(URI.create(location));
    if (page == null && !location.endsWith(".xml")) {
      complain(address, "lists what is no page: " + location);
    } else if (page != null && (isRedirect(page) || isHidden(page))) {
      complain(address, "lists a page that search engines must not show: " + location);
    }
  }

  /** Pages that no chain of links from a home page reaches. */
  private void findOrphans() {
    Set<URI> reached = new LinkedHashSet<>();
    Deque<URI> open = new ArrayDeque<>(sites.homes());
    while (!open.isEmpty()) {
      URI address = open.remove();
      Document page = pages.get(address);
      if (page != null && reached.add(address)) {
        page.select("a[href]")
            .forEach(
                each ->
                    resolve(address, each.attr("href"))
                        .map(Crawler::withoutFragment)
                        .ifPresent(open::add));
      }
    }
    Set<URI> orphans = new HashSet<>(pages.keySet());
    orphans.removeAll(reached);
    pages.forEach(
        (address, page) -> {
          if (orphans.contains(address) && !isRedirect(page) && !isHidden(page)) {
            complain(address, "is linked from nowhere");
          }
        });
  }

  private static boolean isRedirect(Document page) {
    return page.selectFirst("meta[http-equiv=refresh]") != null;
  }

  private static boolean isHidden(Document page) {
    return page.select("meta[name=robots]").attr("content").contains("noindex");
  }

  private static boolean isHtml(URI address) {
    return address.getPath().endsWith("/") || address.getPath().endsWith(".html");
  }

  private static Optional<URI> resolve(URI address, String reference) {
    try {
      return Optional.of(address.resolve(reference.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private void complain(URI address, String what) {
    complaints.add(address + " " + what);
  }
}
