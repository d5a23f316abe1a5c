package org.glasnik.site;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.glasnik.config.LocalizedText;
import org.glasnik.config.TopicConfig;
import org.glasnik.config.TopicId;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.ContentType;
import org.glasnik.content.ContentType.Presentation;
import org.glasnik.content.When;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.language.Language;
import org.glasnik.language.Slugs;

/**
 * Sorts the pages of a site in one language into sections, topics, years and what stands at the
 * front.
 */
final class EditionAssembler {

  private final UnionConfig union;
  private final Map<TopicId, TopicConfig> topics;
  private final SiteAddress address;
  private final Instant at;

  EditionAssembler(
      UnionConfig union, Map<TopicId, TopicConfig> topics, SiteAddress address, Instant at) {
    this.union = union;
    this.topics = topics;
    this.address = address;
    this.at = at;
  }

  Edition assemble(Language language, Collection<Page> all) {
    String prefix = Addresses.prefix(union, language);
    List<Page> pages = new ArrayList<>(all);
    pages.sort(Comparator.comparing(page -> page.permalink().local()));
    Map<ContentType<?>, Section> sections = new LinkedHashMap<>();
    for (ContentType<?> type : ContentTypes.ALL) {
      List<Page> ofType = newestFirst(pages, page -> page.item().type() == type);
      if (type.isSection() && !ofType.isEmpty()) {
        sections.put(
            type, new Section(type, new Permalink(address, prefix + type.folder() + "/"), ofType));
      }
    }
    return new Edition(
        address,
        language,
        prefix,
        List.copyOf(pages),
        sections,
        topics(language, prefix, pages),
        years(prefix, pages),
        front(pages));
  }

  private Map<String, Topic> topics(Language language, String prefix, List<Page> pages) {
    Map<TopicId, List<Page>> byTopic = new LinkedHashMap<>();
    topics.keySet().forEach(id -> byTopic.put(id, new ArrayList<>()));
    for (Page page : pages) {
      for (TopicId id : page.common().topics()) {
        List<Page> list = byTopic.get(id);
        // A topic named twice in one document counts once.
        if (list != null && (list.isEmpty() || list.get(list.size() - 1) != page)) {
          list.add(page);
        }
      }
    }
    Map<String, Topic> result = new LinkedHashMap<>();
    byTopic.forEach(
        (id, list) -> {
          TopicConfig config = topics.get(id);
          if (config != null && !list.isEmpty()) {
            list.sort(Page.NEWEST_FIRST);
            String local = prefix + "topics/" + slug(id, config, language) + "/";
            result.put(
                id.value(),
                new Topic(
                    id,
                    config,
                    config.label().in(language),
                    new Permalink(address, local),
                    List.copyOf(list)));
          }
        });
    return result;
  }

  /** The slug that was written for the language or for all; another language's would mislead. */
  private static String slug(TopicId id, TopicConfig config, Language language) {
    LocalizedText slugs = config.slug();
    if (slugs == null) {
      return id.value();
    }
    String given = slugs.texts().get(language.tag());
    given = given == null ? slugs.texts().get(LocalizedText.ANY) : given;
    return given == null ? id.value() : Slugs.slug(given, language);
  }

  private List<Year> years(String prefix, List<Page> pages) {
    ZoneId zone = union.timeZone();
    Map<Integer, List<Page>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (Page page : pages) {
      if (page.item().type().presentation() == Presentation.ARTICLE && page.hasDate()) {
        byYear
            .computeIfAbsent(page.instant().atZone(zone).getYear(), y -> new ArrayList<>())
            .add(page);
      }
    }
    List<Year> years = new ArrayList<>();
    byYear.forEach(
        (year, list) -> {
          list.sort(Page.NEWEST_FIRST);
          years.add(
              new Year(
                  year,
                  new Permalink(address, prefix + "archive/" + year + "/"),
                  List.copyOf(list)));
        });
    return List.copyOf(years);
  }

  private Front front(List<Page> pages) {
    ZoneId zone = union.timeZone();
    List<Page> upcoming = new ArrayList<>();
    for (Page page : pages) {
      When end = page.meta().endDate();
      if (end != null && end.end(zone).isAfter(at)) {
        upcoming.add(page);
      }
    }
    upcoming.sort(Page.SOONEST_FIRST);
    List<Page> pinned =
        newestFirst(
            pages,
            page -> {
              When until = page.meta().pinnedUntil();
              return until != null && until.begin(zone).isAfter(at);
            });
    List<Page> underWay = newestFirst(pages, page -> page.meta().isUnderWay());
    return new Front(pinned, underWay, List.copyOf(upcoming));
  }

  private static List<Page> newestFirst(List<Page> pages, Predicate<Page> which) {
    return pages.stream().filter(which).sorted(Page.NEWEST_FIRST).toList();
  }
}
