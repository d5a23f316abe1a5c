package org.glasnik.output.host;

import java.io.StringReader;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/**
 * What the schemas of sitemaps.org demand (version 0.9: order, lengths, dates) and what search
 * engines demand of alternates.
 */
final class SitemapReader {

  private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final List<String> faults = new ArrayList<>();

  private SitemapReader() {}

  static List<String> faults(String xml) {
    SitemapReader reader = new SitemapReader();
    Element root = parse(xml);
    boolean index = root.getLocalName().equals("sitemapindex");
    reader.expect(index || root.getLocalName().equals("urlset"), "root");
    reader.expect(SITEMAP.equals(root.getNamespaceURI()), "namespace");
    List<Element> entries = elements(root);
    reader.expect(!entries.isEmpty() && entries.size() <= 50_000, "number of entries");
    Set<String> addresses = new HashSet<>();
    for (Element entry : entries) {
      reader.expect(entry.getLocalName().equals(index ? "sitemap" : "url"), "entry");
      reader.checkEntry(entry, addresses);
    }
    return reader.faults;
  }

  /** The address of every page. */
  static List<String> addresses(String xml) {
    return elements(parse(xml)).stream()
        .map(entry -> elements(entry).get(0).getTextContent())
        .toList();
  }

  static Element parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      InputSource source = new InputSource(new StringReader(xml));
      return factory.newDocumentBuilder().parse(source).getDocumentElement();
    } catch (Exception broken) {
      throw new AssertionError(broken);
    }
  }

  private void checkEntry(Element entry, Set<String> addresses) {
    List<Element> fields = elements(entry);
    expect(fields.get(0).getLocalName().equals("loc"), "loc comes first");
    String address = fields.get(0).getTextContent();
    checkAddress(address);
    expect(addresses.add(address), "address twice: " + address);
    Set<String> languages = new HashSet<>();
    Set<String> alternates = new HashSet<>();
    for (Element field : fields.subList(1, fields.size())) {
      if (field.getLocalName().equals("lastmod")) {
        checkDate(field.getTextContent());
        expect(languages.isEmpty(), "lastmod after links");
      } else {
        expect(XHTML.equals(field.getNamespaceURI()), "unknown " + field.getNodeName());
        expect(field.getAttribute("rel").equals("alternate"), "rel");
        expect(languages.add(field.getAttribute("hreflang")), "language twice");
        checkAddress(field.getAttribute("href"));
        alternates.add(field.getAttribute("href"));
      }
    }
    expect(alternates.isEmpty() || alternates.contains(address), "does not list itself");
  }

  private void checkAddress(String address) {
    expect(address.length() >= 12 && address.length() <= 2048, "length of " + address);
    expect(URI.create(address).getHost() != null, "not absolute: " + address);
    expect(address.chars().allMatch(c -> c > 0x20 && c < 0x7F), "not ASCII: " + address);
  }

  private void checkDate(String date) {
    if (date.length() == 10) {
      LocalDate.parse(date);
    } else {
      OffsetDateTime.parse(date);
    }
  }

  private void expect(boolean met, String rule) {
    if (!met) {
      faults.add(rule);
    }
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
