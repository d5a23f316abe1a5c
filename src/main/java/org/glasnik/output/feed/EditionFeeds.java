package org.glasnik.output.feed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.glasnik.config.LocalizedText;
import org.glasnik.config.UnionConfig;
import org.glasnik.language.Language;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.site.Section;

/** The feeds of a site in one of its languages, not yet in a format. */
final class EditionFeeds {

  /** Stands in the names of feeds, which have no date of their own. */
  private static final int YEAR_OF_FEEDS = 2026;

  private static final Comparator<Feed.Entry> NEWEST_FIRST =
      Comparator.comparing(Feed.Entry::published).reversed().thenComparing(Feed.Entry::url);

  private final SiteContext site;
  private final Edition edition;
  private final UnionConfig union;
  private final FeedEntries entries;

  /** An item stands in up to four feeds, and its text is the dear part of each. */
  private final Map<Page, Feed.Entry> made = new ConcurrentHashMap<>();

  EditionFeeds(SiteContext site, Edition edition) {
    this.site = site;
    this.edition = edition;
    this.union = site.site().config();
    this.entries = new FeedEntries(site, edition);
  }

  /** Everything that stands in a section. */
  Feed ofSite(Permalink self) {
    List<Page> pages = new ArrayList<>();
    edition.sections().values().forEach(section -> pages.addAll(section.pages()));
    return feed("", union.name().in(edition.language()), edition.at(""), self, pages);
  }

  Feed of(Section section, Permalink self) {
    Language language = edition.language();
    String label = site.theme().words(language).text("section." + section.type().id());
    return feed(
        section.type().folder(),
        label + " – " + union.name().in(language),
        section.permalink(),
        self,
        section.pages());
  }

  private Feed feed(
      String name, String title, Permalink list, Permalink self, List<Page> candidates) {
    List<Feed.Entry> newest =
        candidates.stream()
            .filter(page -> !page.isStandIn() || union.feeds().hasStandIns())
            .filter(entries::hasDate)
            .sorted(
                Comparator.comparing(entries::published).reversed().thenComparing(Page::toString))
            .limit(union.feeds().itemsOrDefault())
            .map(page -> made.computeIfAbsent(page, entries::entry))
            .sorted(NEWEST_FIRST)
            .toList();
    Language language = edition.language();
    LocalizedText about = union.profile().boilerplate();
    return new Feed(
        TagUri.of(
            entries.authority(), YEAR_OF_FEEDS, union.id().value(), "feed", name, language.tag()),
        title,
        about == null ? "" : about.in(language),
        list.url(),
        self.url(),
        language.tag(),
        language.feedLanguage(),
        union.name().in(language),
        newest.stream().map(Feed.Entry::updated).max(Comparator.naturalOrder()).orElse(null),
        newest);
  }
}
