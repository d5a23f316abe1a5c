package org.glasnik.output.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glasnik.config.FeedBody;
import org.glasnik.config.TopicId;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Channel;
import org.glasnik.content.Common;
import org.glasnik.content.ContentType.Presentation;
import org.glasnik.content.Person;
import org.glasnik.content.Picture;
import org.glasnik.content.Source;
import org.glasnik.content.When;
import org.glasnik.output.PageLinks;
import org.glasnik.output.PublishedFile;
import org.glasnik.output.SiteContext;
import org.glasnik.output.image.PictureFormat;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Topic;
import org.glasnik.source.SourceFile;
import org.jspecify.annotations.Nullable;

/** An item as feeds show it. All dates are those of its content. */
final class FeedEntries {

  private final SiteContext site;
  private final Edition edition;
  private final UnionConfig union;
  private final ZoneId zone;

  FeedEntries(SiteContext site, Edition edition) {
    this.site = site;
    this.edition = edition;
    this.union = site.site().config();
    this.zone = union.timeZone();
  }

  /** The host in the names of all entries; one that the union had before, if it says so. */
  String authority() {
    if (union.feeds().idHost() != null) {
      return union.feeds().idHost();
    }
    String host = site.site().address().host();
    int port = host.indexOf(':');
    return port < 0 ? host : host.substring(0, port);
  }

  /**
   * Whether it has a date to be sorted by, and goes out by feed. The time of an event is no such
   * date: it would stand before all news until it is over.
   */
  boolean hasDate(Page page) {
    List<Channel> channels = page.common().channels();
    return date(page) != null && (channels.isEmpty() || channels.contains(Channel.RSS));
  }

  /** When readers could see it first. */
  Instant published(Page page) {
    When date = date(page);
    Instant published = date == null ? Instant.EPOCH : date.begin(zone);
    if (page.common().embargo() != null) {
      Instant released = page.common().embargo().toInstant();
      return released.isAfter(published) ? released : published;
    }
    return published;
  }

  Feed.Entry entry(Page page) {
    Common common = page.common();
    Instant published = published(page);
    Instant updated = common.updated() == null ? published : common.updated().begin(zone);
    PageLinks links = new PageLinks(site, page, PageLinks.Form.ELSEWHERE);
    boolean whole = union.feeds().bodyOrDefault() == FeedBody.FULL;
    Source source = common.source();
    return new Feed.Entry(
        TagUri.of(
            authority(),
            published.atZone(zone).getYear(),
            union.id().value(),
            page.item().id().item(),
            page.language().tag()),
        page.permalink().url(),
        page.isStandIn() ? page.language().tag() : null,
        page.title(),
        published,
        updated.isBefore(published) ? published : updated,
        common.authors().stream().flatMap(author -> creator(author).stream()).toList(),
        common.summary() == null ? "" : common.summary(),
        whole ? page.document().body().feedHtml(links) : "",
        topics(common),
        common.image() == null ? null : picture(page, common.image()),
        alternates(page),
        source == null ? null : source.name(),
        source == null || source.url() == null ? null : source.url().toASCIIString(),
        common.rights());
  }

  private static @Nullable When date(Page page) {
    When date = page.common().date();
    boolean event = page.item().type().presentation() == Presentation.EVENT;
    return date != null || event ? date : page.meta().shownDate();
  }

  /** The name, or of a protected person the role alone. */
  private static Optional<String> creator(Person person) {
    String shown = person.isProtected() || person.name() == null ? person.role() : person.name();
    return Optional.ofNullable(shown).filter(text -> !text.isBlank());
  }

  private List<Feed.Topic> topics(Common common) {
    List<Feed.Topic> topics = new ArrayList<>(common.topics().size());
    for (TopicId id : common.topics()) {
      Topic topic = edition.topics().get(id.value());
      if (topic != null) {
        topics.add(new Feed.Topic(id.value(), topic.label(), edition.at("topics/").url()));
      }
    }
    return topics;
  }

  private Feed.@Nullable Picture picture(Page page, Picture picture) {
    if (picture.src() == null) {
      return null;
    }
    Optional<SourceFile> source = site.links().file(page, picture.src());
    if (source.isEmpty()) {
      return null;
    }
    PublishedFile file = site.assets().publish(source.get());
    return new Feed.Picture(
        site.site().address().absolute(file.local()),
        mediaType(source.get().path().extension()),
        file.bytes(),
        file.width(),
        file.height(),
        picture.isDecorative() || picture.alt() == null ? "" : picture.alt());
  }

  private static String mediaType(String ending) {
    for (PictureFormat format : PictureFormat.values()) {
      if (format.hasEnding(ending)) {
        return format.mediaType();
      }
    }
    return PictureFormat.OTHER.mediaType();
  }

  private static List<Feed.Alternate> alternates(Page page) {
    return page.item().pages().stream()
        .filter(other -> !other.language().equals(page.language()))
        .map(other -> new Feed.Alternate(other.language().hreflang(), other.permalink().url()))
        .toList();
  }
}
