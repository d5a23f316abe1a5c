package org.glasnik.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.glasnik.content.Common;
import org.glasnik.content.ContentType.Presentation;
import org.glasnik.content.Meta;
import org.glasnik.content.When;

/**
 * What one union publishes, in short.
 *
 * @param entries by address
 */
public record UnionIndex(List<IndexEntry> entries) {

  /** The index of a site as it is now. */
  public static UnionIndex of(Site site) {
    ZoneId zone = site.config().timeZone();
    Set<Page> upcoming = new HashSet<>();
    site.editions().forEach(edition -> upcoming.addAll(edition.front().upcoming()));
    return new UnionIndex(
        site.items().stream()
            .filter(item -> item.type().presentation() != Presentation.STANDALONE)
            .flatMap(item -> item.texts().stream())
            .filter(page -> page.visibility() == Visibility.VISIBLE)
            .map(page -> entry(page, upcoming.contains(page), zone))
            .toList());
  }

  /** The index of an earlier build as it is at a later moment, without what has expired since. */
  public UnionIndex at(Instant at) {
    return new UnionIndex(
        entries.stream()
            .filter(entry -> entry.until() == null || entry.until().isAfter(at))
            .map(entry -> entry.end() == null ? entry : entry.withUpcoming(entry.end().isAfter(at)))
            .toList());
  }

  private static IndexEntry entry(Page page, boolean upcoming, ZoneId zone) {
    Meta meta = page.meta();
    Common common = page.common();
    When expires = common.expires();
    When end = meta.endDate();
    return new IndexEntry(
        page.item().id(),
        page.item().type().id(),
        page.language().tag(),
        page.permalink().url(),
        page.title(),
        page.kicker(),
        page.summary(),
        meta.shownDate() == null ? null : meta.shownDate().in(zone),
        page.instant(),
        expires == null ? null : expires.begin(zone),
        upcoming,
        end == null ? null : end.end(zone),
        meta.isUnderWay(),
        common.topics().stream().map(topic -> topic.value()).toList(),
        page);
  }
}
