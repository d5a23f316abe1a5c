package org.glasnik.output.feed;

import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.feed.rss.Source;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jdom2.Element;

/** RSS 2.0, as the RSS Advisory Board's profile wants it. */
final class RssFormat {

  private RssFormat() {}

  static byte[] write(Feed feed) {
    Channel channel = new Channel("rss_2.0");
    channel.setTitle(FeedXml.text(feed.title()));
    channel.setLink(feed.page());
    // An empty description is no description to validators.
    channel.setDescription(
        FeedXml.text(feed.description().isBlank() ? feed.title() : feed.description()));
    channel.setLanguage(feed.feedLanguage());
    channel.setGenerator("Glasnik");
    if (feed.updated() != null) {
      channel.setLastBuildDate(Date.from(feed.updated()));
    }
    Element self =
        new Element("link", FeedXml.ATOM)
            .setAttribute("rel", "self")
            .setAttribute("type", "application/rss+xml")
            .setAttribute("href", feed.self());
    channel.setForeignMarkup(List.of(self));
    channel.setItems(feed.entries().stream().map(RssFormat::item).toList());
    return FeedXml.bytes(FeedXml.document(channel));
  }

  private static Item item(Feed.Entry entry) {
    Item item = new Item();
    item.setTitle(FeedXml.text(entry.title()));
    item.setLink(entry.url());
    item.setGuid(guid(entry));
    item.setPubDate(Date.from(entry.published()));
    if (!entry.summary().isEmpty()) {
      Description description = new Description();
      description.setValue(FeedXml.text(entry.summary()));
      item.setDescription(description);
    }
    if (!entry.html().isEmpty()) {
      Content content = new Content();
      content.setValue(FeedXml.text(entry.html()));
      item.setContent(content);
    }
    item.setCategories(entry.topics().stream().map(RssFormat::category).toList());
    List<Element> foreign = new ArrayList<>();
    for (String creator : entry.creators()) {
      foreign.add(FeedXml.element(FeedXml.DC, "creator", creator));
    }
    if (entry.language() != null) {
      foreign.add(FeedXml.element(FeedXml.DC, "language", entry.language()));
    }
    if (entry.rights() != null) {
      foreign.add(FeedXml.element(FeedXml.DC, "rights", entry.rights()));
    }
    if (entry.picture() != null) {
      item.setEnclosures(List.of(enclosure(entry.picture())));
      foreign.add(FeedXml.media(entry.picture()));
    }
    if (entry.sourceUrl() != null && entry.sourceName() != null) {
      Source source = new Source();
      source.setUrl(entry.sourceUrl());
      source.setValue(FeedXml.text(entry.sourceName()));
      item.setSource(source);
    }
    item.setForeignMarkup(foreign);
    return item;
  }

  private static Guid guid(Feed.Entry entry) {
    // Not the link: readers would show every item again after the site has moved.
    Guid guid = new Guid();
    guid.setValue(entry.id());
    guid.setPermaLink(false);
    return guid;
  }

  private static Category category(Feed.Topic topic) {
    Category category = new Category();
    category.setDomain(topic.scheme());
    category.setValue(FeedXml.text(topic.label()));
    return category;
  }

  private static Enclosure enclosure(Feed.Picture picture) {
    Enclosure enclosure = new Enclosure();
    enclosure.setUrl(picture.url());
    enclosure.setType(picture.mediaType());
    enclosure.setLength(picture.bytes());
    return enclosure;
  }
}
