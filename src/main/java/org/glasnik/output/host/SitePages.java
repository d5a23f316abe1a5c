package org.glasnik.output.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.glasnik.content.When;
import org.glasnik.language.Language;
import org.glasnik.output.SiteContext;
import org.glasnik.output.host.SitemapXml.Alternate;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.site.Section;
import org.glasnik.site.Site;
import org.glasnik.site.Topic;
import org.glasnik.site.Visibility;
import org.glasnik.site.Year;
import org.jspecify.annotations.Nullable;

/**
 * Every page that a search engine should know, each with its translations. Later pages of a list
 * are not among them: what they list is.
 */
final class SitePages {

  private final Site site;
  private final boolean portal;
  private final SiteContext context;

  SitePages(SiteContext context) {
    this.context = context;
    this.site = context.site();
    this.portal = context.isPortal();
  }

  int count() {
    int count = lists().size();
    for (Edition edition : site.editions()) {
      for (Page page : edition.pages()) {
        count += isListed(page) ? 1 : 0;
      }
    }
    return count;
  }

  /** Lists first, then what they list; language by language. */
  List<SitemapXml.Page> all() {
    List<SitemapXml.Page> all = new ArrayList<>(lists());
    for (Edition edition : site.editions()) {
      for (Page page : edition.pages()) {
        if (isListed(page)) {
          all.add(item(page));
        }
      }
    }
    return all;
  }

  /** A stand-in says the same as the page whose text it shows. */
  private static boolean isListed(Page page) {
    return page.visibility() == Visibility.VISIBLE && !page.isStandIn();
  }

  private SitemapXml.Page item(Page page) {
    Map<Language, Permalink> translations = new LinkedHashMap<>();
    for (Page other : page.item().pages()) {
      if (other.visibility() == Visibility.VISIBLE) {
        translations.put(other.language(), other.permalink());
      }
    }
    When changed = page.common().updated() != null ? page.common().updated() : page.common().date();
    return new SitemapXml.Page(
        page.permalink().url(),
        changed == null ? null : changed.iso(site.config().timeZone()),
        alternates(translations));
  }

  private List<SitemapXml.Page> lists() {
    List<SitemapXml.Page> lists = new ArrayList<>();
    add(lists, edition -> edition.at(""));
    for (Edition edition : site.editions()) {
      for (Section section : edition.sections().values()) {
        addOnce(lists, edition, e -> e.section(section.type()).map(Section::permalink));
      }
      if (!edition.topics().isEmpty()) {
        addOnce(lists, edition, e -> at(e, "topics/", !e.topics().isEmpty()));
      }
      for (String id : edition.topics().keySet()) {
        addOnce(lists, edition, e -> Optional.ofNullable(e.topics().get(id)).map(Topic::permalink));
      }
      if (!edition.years().isEmpty()) {
        addOnce(lists, edition, e -> at(e, "archive/", !e.years().isEmpty()));
      }
      for (Year year : edition.years()) {
        addOnce(lists, edition, e -> year(e, year.year()));
      }
    }
    for (String id : SiteContext.NOTICES) {
      for (Edition edition : site.editions()) {
        addOnce(lists, edition, e -> at(e, id + "/", e.page(id).isEmpty()));
      }
    }
    if (portal) {
      add(lists, edition -> edition.at("unions/"));
      new TreeSet<>(context.network().config().unions().stream().map(u -> u.id()).toList())
          .forEach(id -> add(lists, edition -> edition.at("unions/" + id.value() + "/")));
    }
    return lists;
  }

  private static Optional<Permalink> at(Edition edition, String local, boolean exists) {
    return exists ? Optional.of(edition.at(local)) : Optional.empty();
  }

  private static Optional<Permalink> year(Edition edition, int year) {
    return edition.years().stream()
        .filter(other -> other.year() == year)
        .map(Year::permalink)
        .findFirst();
  }

  /** A page that every language has. */
  private void add(List<SitemapXml.Page> lists, Function<Edition, Permalink> page) {
    for (Edition edition : site.editions()) {
      addOnce(lists, edition, e -> Optional.of(page.apply(e)));
    }
  }

  private void addOnce(
      List<SitemapXml.Page> lists, Edition edition, Function<Edition, Optional<Permalink>> page) {
    Map<Language, Permalink> translations = new LinkedHashMap<>();
    for (Edition other : site.editions()) {
      page.apply(other).ifPresent(permalink -> translations.put(other.language(), permalink));
    }
    Permalink own = translations.get(edition.language());
    if (own != null) {
      lists.add(new SitemapXml.Page(own.url(), null, alternates(translations)));
    }
  }

  /** None for a page in one language; else all, and the first for everybody else. */
  private static List<Alternate> alternates(Map<Language, Permalink> translations) {
    if (translations.size() < 2) {
      return List.of();
    }
    List<Alternate> alternates = new ArrayList<>(translations.size() + 1);
    @Nullable String first = null;
    for (Map.Entry<Language, Permalink> translation : translations.entrySet()) {
      String url = translation.getValue().url();
      alternates.add(new Alternate(translation.getKey().hreflang(), url));
      first = first == null ? url : first;
    }
    alternates.add(new Alternate("x-default", first == null ? "" : first));
    return alternates;
  }
}
