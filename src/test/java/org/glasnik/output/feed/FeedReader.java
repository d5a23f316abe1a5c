package org.glasnik.output.feed;

import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * A reader of feeds that forgives nothing: it knows the rules of the RSS Advisory Board's profile
 * and of RFC 4287 that validators check, and no line of the code that writes feeds.
 */
final class FeedReader {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String DC = "http://purl.org/dc/elements/1.1/";
  private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

  private final List<String> faults = new ArrayList<>();

  private FeedReader() {}

  /** What is wrong with a feed; empty if nothing is. */
  static List<String> faults(byte[] xml) {
    FeedReader reader = new FeedReader();
    Element root = parse(xml).getDocumentElement();
    if (root.getLocalName().equals("rss")) {
      reader.checkRss(root);
    } else {
      reader.checkAtom(root);
    }
    return reader.faults;
  }

  static Document parse(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      String text = new String(xml, StandardCharsets.UTF_8);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  private void checkRss(Element rss) {
    expect(rss.getAttribute("version").equals("2.0"), "version");
    Element channel = only(rss, null, "channel");
    for (String name : List.of("title", "link", "description")) {
      expect(!only(channel, null, name).getTextContent().isBlank(), "channel " + name);
    }
    checkUrl(only(channel, null, "link").getTextContent());
    expect(
        only(channel, null, "language").getTextContent().matches("[a-z]{2}(-[A-Za-z]{2,4})*"),
        "language");
    List<Element> self = children(channel, ATOM, "link");
    expect(self.size() == 1 && self.get(0).getAttribute("rel").equals("self"), "self link");
    self.forEach(link -> checkUrl(link.getAttribute("href")));
    for (Element date : children(channel, null, "lastBuildDate")) {
      checkRfc822(date);
    }
    Set<String> guids = new HashSet<>();
    for (Element item : children(channel, null, "item")) {
      checkItem(item, guids);
    }
  }

  private void checkItem(Element item, Set<String> guids) {
    expect(!only(item, null, "title").getTextContent().isBlank(), "item title");
    checkUrl(only(item, null, "link").getTextContent());
    Element guid = only(item, null, "guid");
    expect(guids.add(guid.getTextContent()), "guid twice");
    expect(guid.getAttribute("isPermaLink").equals("false"), "isPermaLink");
    expect(URI.create(guid.getTextContent()).isOpaque(), "guid is an address");
    checkRfc822(only(item, null, "pubDate"));
    expect(children(item, DC, "date").isEmpty(), "date twice");
    expect(children(item, null, "enclosure").size() <= 1, "enclosures");
    for (Element enclosure : children(item, null, "enclosure")) {
      checkUrl(enclosure.getAttribute("url"));
      expect(enclosure.getAttribute("length").matches("\\d+"), "enclosure length");
      expect(enclosure.getAttribute("type").contains("/"), "enclosure type");
    }
    for (Element source : children(item, null, "source")) {
      checkUrl(source.getAttribute("url"));
    }
    int description = position(item, null, "description");
    int content = position(item, CONTENT, "encoded");
    expect(content < 0 || description < content, "description after content");
    children(item, CONTENT, "encoded").forEach(html -> checkHtml(html.getTextContent()));
  }

  private void checkAtom(Element feed) {
    expect(ATOM.equals(feed.getNamespaceURI()), "namespace");
    expect(!feed.getAttribute("xml:lang").isBlank(), "xml:lang");
    expect(!only(feed, ATOM, "title").getTextContent().isBlank(), "title");
    expect(URI.create(only(feed, ATOM, "id").getTextContent()).isAbsolute(), "id");
    checkRfc3339(only(feed, ATOM, "updated"));
    expect(!children(feed, ATOM, "author").isEmpty(), "author");
    checkLinks(feed);
    expect(
        children(feed, ATOM, "link").stream().anyMatch(l -> l.getAttribute("rel").equals("self")),
        "self link");
    Set<String> ids = new HashSet<>();
    for (Element entry : children(feed, ATOM, "entry")) {
      String id = only(entry, ATOM, "id").getTextContent();
      expect(ids.add(id), "id twice");
      expect(URI.create(id).isOpaque(), "id is an address");
      expect(!only(entry, ATOM, "title").getTextContent().isBlank(), "entry title");
      checkRfc3339(only(entry, ATOM, "updated"));
      checkRfc3339(only(entry, ATOM, "published"));
      expect(children(entry, DC, "date").isEmpty(), "date twice");
      checkLinks(entry);
      for (Element category : children(entry, ATOM, "category")) {
        expect(!category.getAttribute("term").isBlank(), "category term");
        checkUrl(category.getAttribute("scheme"));
      }
      for (Element content : children(entry, ATOM, "content")) {
        expect(content.getAttribute("type").equals("html"), "content type");
        checkHtml(content.getTextContent());
      }
    }
  }

  private void checkLinks(Element parent) {
    Set<String> alternates = new HashSet<>();
    for (Element link : children(parent, ATOM, "link")) {
      checkUrl(link.getAttribute("href"));
      if (link.getAttribute("rel").equals("alternate")) {
        String kind = link.getAttribute("type") + link.getAttribute("hreflang");
        expect(alternates.add(kind), "two alternates of one type and language");
      }
    }
    expect(!alternates.isEmpty(), "alternate link");
  }

  private void checkHtml(String html) {
    expect(!html.contains("<script") && !html.contains(" style="), "script or style in HTML");
    expect(!html.matches("(?s).*(href|src)=\"(?!https?:|mailto:|tel:|#).*"), "relative address");
  }

  private void checkUrl(String url) {
    URI uri = URI.create(url);
    expect(uri.isAbsolute() && uri.getHost() != null, "not absolute: " + url);
    expect(url.chars().allMatch(c -> c > 0x20 && c < 0x7F), "not ASCII: " + url);
  }

  private void checkRfc822(Element date) {
    String text = date.getTextContent();
    expect(RFC_822.format(RFC_822.parse(text)).equals(text), "date " + text);
  }

  private void checkRfc3339(Element date) {
    expect(OffsetDateTime.parse(date.getTextContent()).getYear() >= 1970, "date");
  }

  private void expect(boolean met, String rule) {
    if (!met) {
      faults.add(rule);
    }
  }

  private Element only(Element parent, @Nullable String namespace, String name) {
    List<Element> found = children(parent, namespace, name);
    expect(found.size() == 1, found.size() + " times " + name);
    return found.isEmpty() ? parent.getOwnerDocument().createElement("none") : found.get(0);
  }

  static List<Element> children(Element parent, @Nullable String namespace, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && is(element, namespace, name)) {
        found.add(element);
      }
    }
    return found;
  }

  private static int position(Element parent, @Nullable String namespace, String name) {
    int position = 0;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && is(element, namespace, name)) {
        return position;
      }
      position++;
    }
    return -1;
  }

  private static boolean is(Element element, @Nullable String namespace, String name) {
    return name.equals(element.getLocalName())
        && java.util.Objects.equals(namespace, element.getNamespaceURI());
  }
}
