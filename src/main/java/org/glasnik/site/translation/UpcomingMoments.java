package org.glasnik.site.translation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.content.Common;
import org.glasnik.content.DocumentId;
import org.glasnik.content.When;
import org.glasnik.site.Item;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.site.Visibility;
import org.jspecify.annotations.Nullable;

/** Finds what is about to appear or to go. */
final class UpcomingMoments {

  private final Instant at;
  private final Map<Key, List<Page>> pages = new LinkedHashMap<>();

  private record Key(Instant moment, Upcoming.Kind kind, boolean draft, DocumentId id) {}

  private UpcomingMoments(Instant at) {
    this.at = at;
  }

  static List<Upcoming> of(Site site, Instant at) {
    UpcomingMoments moments = new UpcomingMoments(at);
    for (Item item : site.items()) {
      item.writtenTexts().forEach(page -> moments.add(page, site.config().timeZone()));
    }
    List<Upcoming> upcoming = new ArrayList<>();
    moments.pages.forEach((key, texts) -> upcoming.add(upcoming(key, texts)));
    return upcoming;
  }

  private static Upcoming upcoming(Key key, List<Page> texts) {
    return new Upcoming(
        key.moment(),
        key.kind(),
        key.draft(),
        key.id(),
        texts.get(0).title(),
        texts.stream().map(Page::language).toList(),
        texts.get(0).document().path());
  }

  private void add(Page page, ZoneId zone) {
    Common common = page.common();
    Instant embargo = common.embargo() == null ? null : common.embargo().toInstant();
    Instant date = begin(common.date(), zone);
    add(page, Upcoming.Kind.EMBARGO, embargo);
    if (date != null && (embargo == null || date.isAfter(embargo))) {
      add(page, Upcoming.Kind.DATE, date);
    }
    add(page, Upcoming.Kind.EXPIRY, begin(common.expires(), zone));
  }

  private void add(Page page, Upcoming.Kind kind, @Nullable Instant moment) {
    if (moment != null && moment.isAfter(at)) {
      boolean draft = page.visibility() == Visibility.DRAFT;
      Key key = new Key(moment, kind, draft, page.item().id());
      pages.computeIfAbsent(key, k -> new ArrayList<>(1)).add(page);
    }
  }

  private static @Nullable Instant begin(@Nullable When when, ZoneId zone) {
    return when == null ? null : when.begin(zone);
  }
}
