package org.glasnik.output.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Generator;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Atom 1.0. Source: RFC 4287. */
final class AtomFormat {

  private AtomFormat() {}

  static byte[] write(Feed feed) {
    com.rometools.rome.feed.atom.Feed atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
    atom.setTitleEx(plain(feed.title()));
    if (!feed.description().isBlank()) {
      atom.setSubtitle(plain(feed.description()));
    }
    atom.setId(feed.id());
    // Atom demands a date even of a feed without entries; no clock may give it.
    atom.setUpdated(Date.from(feed.updated() == null ? Instant.EPOCH : feed.updated()));
    atom.setAlternateLinks(List.of(link("alternate", "text/html", feed.page(), feed.language())));
    atom.setOtherLinks(List.of(link("self", "application/atom+xml", feed.self(), null)));
    atom.setAuthors(List.of(person(feed.author())));
    Generator generator = new Generator();
    generator.setValue("Glasnik");
    atom.setGenerator(generator);
    atom.setEntries(feed.entries().stream().map(entry -> entry(feed, entry)).toList());
    Document document = FeedXml.document(atom);
    document.getRootElement().setAttribute("lang", feed.language(), Namespace.XML_NAMESPACE);
    nameLanguages(document, feed);
    return FeedXml.bytes(document);
  }

  /** Rome knows no language of an entry. */
  private static void nameLanguages(Document document, Feed feed) {
    Iterator<Feed.Entry> entries = feed.entries().iterator();
    for (Element element : document.getRootElement().getChildren()) {
      String language = element.getName().equals("entry") ? entries.next().language() : null;
      if (language != null) {
        element.setAttribute("lang", language, Namespace.XML_NAMESPACE);
      }
    }
  }

  private static Entry entry(Feed feed, Feed.Entry entry) {
    Entry atom = new Entry();
    atom.setTitleEx(plain(entry.title()));
    atom.setId(entry.id());
    atom.setPublished(Date.from(entry.published()));
    atom.setUpdated(Date.from(entry.updated()));
    List<Link> alternates = new ArrayList<>();
    alternates.add(link("alternate", "text/html", entry.url(), feed.language()));
    for (Feed.Alternate other : entry.alternates()) {
      alternates.add(link("alternate", "text/html", other.url(), other.hreflang()));
    }
    atom.setAlternateLinks(alternates);
    atom.setOtherLinks(otherLinks(entry));
    atom.setCategories(entry.topics().stream().map(AtomFormat::category).toList());
    // Without one the feed's author would seem to have written it; that is right for a union.
    atom.setAuthors(entry.creators().stream().map(AtomFormat::person).toList());
    if (!entry.summary().isEmpty()) {
      atom.setSummary(plain(entry.summary()));
    }
    if (!entry.html().isEmpty()) {
      Content content = new Content();
      content.setType(Content.HTML);
      content.setValue(FeedXml.text(entry.html()));
      atom.setContents(List.of(content));
    }
    if (entry.rights() != null) {
      atom.setRights(FeedXml.text(entry.rights()));
    }
    if (entry.picture() != null) {
      atom.setForeignMarkup(List.of(FeedXml.media(entry.picture())));
    }
    return atom;
  }

  private static List<Link> otherLinks(Feed.Entry entry) {
    List<Link> links = new ArrayList<>();
    Feed.Picture picture = entry.picture();
    if (picture != null) {
      Link enclosure = link("enclosure", picture.mediaType(), picture.url(), null);
      enclosure.setLength(picture.bytes());
      links.add(enclosure);
    }
    if (entry.sourceUrl() != null) {
      Link via = link("via", null, entry.sourceUrl(), null);
      via.setTitle(entry.sourceName() == null ? null : FeedXml.text(entry.sourceName()));
      links.add(via);
    }
    return links;
  }

  private static Content plain(String text) {
    Content content = new Content();
    content.setType(Content.TEXT);
    content.setValue(FeedXml.text(text));
    return content;
  }

  private static SyndPerson person(String name) {
    Person person = new Person();
    person.setName(FeedXml.text(name));
    return person;
  }

  private static Category category(Feed.Topic topic) {
    Category category = new Category();
    category.setTerm(topic.id());
    category.setLabel(FeedXml.text(topic.label()));
    category.setScheme(topic.scheme());
    return category;
  }

  private static Link link(
      String rel, @Nullable String type, String href, @Nullable String language) {
    Link link = new Link();
    link.setRel(rel);
    link.setType(type);
    link.setHref(href);
    link.setHreflang(language);
    return link;
  }
}
