package org.glasnik.output.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.glasnik.content.ContentType.Presentation;
import org.glasnik.language.Language;
import org.glasnik.output.Output;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.site.Section;
import org.glasnik.site.Topic;
import org.glasnik.site.Year;
import org.glasnik.theme.view.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * The lists of an edition: sections, topics, and the years of the archive, each in pages of the
 * length that the union chose.
 */
final class ListPages implements PageKind {

  @Override
  public void plan(Frames frames, Consumer<Output<?>> out) {
    Edition edition = frames.views().edition();
    List<LinkView> years = IndexPages.years(frames);
    for (Section section : edition.sections().values()) {
      boolean archived = section.type().presentation() == Presentation.ARTICLE;
      section(frames, section, archived ? years : List.of(), out);
    }
    List<LinkView> topics = IndexPages.topics(frames);
    for (Topic topic : edition.topics().values()) {
      topic(frames, topic, topics, out);
    }
    for (Year year : edition.years()) {
      year(frames, year, years, out);
    }
  }

  private static void section(
      Frames frames, Section section, List<LinkView> years, Consumer<Output<?>> out) {
    EditionViews views = frames.views();
    String title = views.text("section." + section.type().id());
    boolean events = section.type().presentation() == Presentation.EVENT;
    List<Page> upcoming = events ? ofType(views.edition().front().upcoming(), section) : List.of();
    new PagedList(
            frames,
            "section",
            section.type().folder(),
            title,
            null,
            section.permalink(),
            translations(
                frames, e -> e.section(section.type()).map(Section::permalink).orElse(null)),
            without(section.pages(), upcoming),
            upcoming,
            frames.crumbs(),
            frames.feeds(title, section.permalink()),
            years)
        .plan(out);
  }

  private static List<Page> ofType(List<Page> pages, Section section) {
    return pages.stream().filter(page -> page.item().type() == section.type()).toList();
  }

  private static List<Page> without(List<Page> pages, List<Page> others) {
    if (others.isEmpty()) {
      return pages;
    }
    Set<Page> left = new HashSet<>(others);
    return pages.stream().filter(page -> !left.contains(page)).toList();
  }

  private static void topic(
      Frames frames, Topic topic, List<LinkView> siblings, Consumer<Output<?>> out) {
    EditionViews views = frames.views();
    String id = topic.id().value();
    new PagedList(
            frames,
            "topic",
            id,
            topic.label(),
            topic.config().description() == null
                ? null
                : topic.config().description().in(views.edition().language()),
            topic.permalink(),
            translations(
                frames, e -> e.topics().containsKey(id) ? e.topics().get(id).permalink() : null),
            topic.pages(),
            List.of(),
            frames.crumbs(
                LinkView.to(views.text("section.topics"), views.edition().at("topics/").path())),
            List.of(),
            marked(siblings, id))
        .plan(out);
  }

  private static void year(
      Frames frames, Year year, List<LinkView> siblings, Consumer<Output<?>> out) {
    EditionViews views = frames.views();
    String name = Integer.toString(year.year());
    new PagedList(
            frames,
            "archive",
            name,
            views.format().year(year.year()),
            null,
            year.permalink(),
            translations(frames, e -> permalink(e, year.year())),
            year.pages(),
            List.of(),
            frames.crumbs(
                LinkView.to(views.text("section.archive"), views.edition().at("archive/").path())),
            List.of(),
            marked(siblings, name))
        .plan(out);
  }

  private static @Nullable Permalink permalink(Edition edition, int year) {
    return edition.years().stream()
        .filter(y -> y.year() == year)
        .map(Year::permalink)
        .findFirst()
        .orElse(null);
  }

  /** The same list in the languages that have it. */
  static Map<Language, Permalink> translations(
      Frames frames, Function<Edition, @Nullable Permalink> list) {
    Map<Language, Permalink> translations = new LinkedHashMap<>();
    for (Edition edition : frames.views().site().site().editions()) {
      Permalink permalink = list.apply(edition);
      if (permalink != null) {
        translations.put(edition.language(), permalink);
      }
    }
    return translations;
  }

  private static List<LinkView> marked(List<LinkView> links, String current) {
    List<LinkView> marked = new ArrayList<>(links.size());
    for (LinkView link : links) {
      marked.add(
          link.id().equals(current)
              ? new LinkView(link.id(), link.label(), link.url(), link.note(), true, false)
              : link);
    }
    return marked;
  }
}
