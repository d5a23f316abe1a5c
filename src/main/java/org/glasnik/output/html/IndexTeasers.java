package org.glasnik.output.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.glasnik.content.DocumentId;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.site.Edition;
import org.glasnik.site.IndexEntry;
import org.glasnik.site.Page;
import org.glasnik.site.Topic;
import org.glasnik.theme.view.LanguageView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.TeaserView;

/**
 * The items of all unions as the portal shows them: each once, in the language that suits the
 * reader best.
 */
final class IndexTeasers {

  private final EditionViews views;
  private final UnionViews unions;
  private final List<Language> chain;
  private final List<IndexEntry> entries;

  IndexTeasers(EditionViews views, UnionViews unions) {
    this.views = views;
    this.unions = unions;
    this.chain = views.site().site().config().fallback().chain(views.edition().language());
    this.entries = best(views.site().index().get().newest());
  }

  /** The newest, each with its union. */
  List<TeaserView> newest(Predicate<IndexEntry> which, int count) {
    return entries.stream().filter(which).limit(count).map(this::teaser).toList();
  }

  /** What takes place, soonest first. What is over has left the index already. */
  List<TeaserView> upcoming(Predicate<IndexEntry> which, int count) {
    return entries.stream()
        .filter(which.and(IndexEntry::upcoming))
        .sorted(Comparator.comparing(IndexEntry::instant).thenComparing(IndexEntry::url))
        .limit(count)
        .map(this::teaser)
        .toList();
  }

  /**
   * Of each item the entry in the reader's language, or else in the best stand-in; in the order of
   * the list.
   */
  private List<IndexEntry> best(List<IndexEntry> all) {
    Map<DocumentId, IndexEntry> best = new LinkedHashMap<>();
    for (IndexEntry entry : all) {
      best.merge(entry.item(), entry, (a, b) -> rank(b) < rank(a) ? b : a);
    }
    List<IndexEntry> list = new ArrayList<>(best.values());
    list.sort(IndexEntry.NEWEST_FIRST);
    return list;
  }

  private int rank(IndexEntry entry) {
    if (entry.language().equals(views.edition().language().tag())) {
      return -1;
    }
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).tag().equals(entry.language())) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private TeaserView teaser(IndexEntry entry) {
    Page page = entry.page();
    if (page == null) {
      return fromEarlier(entry);
    }
    // If the union shows the item to readers of this language, it may be by another text.
    Page shown = page.item().bestFor(views.edition().language(), chain);
    return views.teaser(shown).of(unions.link(entry.item().union()));
  }

  /** What the last build of a union left: enough for a line in a list, without a picture. */
  private TeaserView fromEarlier(IndexEntry entry) {
    String base = views.site().site().address().url();
    boolean own = entry.url().startsWith(base);
    return new TeaserView(
        entry.type(),
        own
            ? views.site().site().address().path(entry.url().substring(base.length()))
            : entry.url(),
        entry.title(),
        entry.kicker(),
        entry.summary(),
        entry.date() == null ? null : views.date(entry.date()),
        null,
        topics(entry),
        entry.language().equals(views.edition().language().tag())
            ? null
            : language(entry.language()),
        unions.link(entry.item().union()),
        false,
        false,
        Map.of());
  }

  private List<LinkView> topics(IndexEntry entry) {
    Edition edition = views.edition();
    List<LinkView> links = new ArrayList<>();
    for (String id : entry.topics()) {
      Topic topic = edition.topics().get(id);
      if (topic != null) {
        links.add(new LinkView(id, topic.label(), topic.permalink().path(), null, false, false));
      }
    }
    return links;
  }

  private static LanguageView language(String tag) {
    return Languages.builtIn()
        .find(tag)
        .map(EditionViews::language)
        .orElseGet(() -> new LanguageView(tag, "ltr", tag, false, ""));
  }
}
