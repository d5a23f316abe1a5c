package org.glasnik.output.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.glasnik.content.Common;
import org.glasnik.content.Reference;
import org.glasnik.content.When;
import org.glasnik.language.Excerpts;
import org.glasnik.language.Language;
import org.glasnik.language.LanguageNames;
import org.glasnik.output.Origin;
import org.glasnik.output.Output;
import org.glasnik.output.PageLinks;
import org.glasnik.output.SiteContext;
import org.glasnik.output.schema.StructuredData;
import org.glasnik.site.Destination.ToPage;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.site.Section;
import org.glasnik.site.Visibility;
import org.glasnik.theme.view.Html;
import org.glasnik.theme.view.ImageView;
import org.glasnik.theme.view.ItemView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.PageFrame;
import org.glasnik.theme.view.StandInView;
import org.glasnik.theme.view.TeaserView;
import org.jspecify.annotations.Nullable;

/** The page of every item, in every language that it has. */
final class ItemPages implements PageKind {

  /** How many items of one type a page lists that point to it. */
  private static final int MAX_POINTERS = 12;

  /** What search engines show of a description, roughly; in letters. */
  private static final int DESCRIPTION_LENGTH = 200;

  @Override
  public void plan(Frames frames, Consumer<Output<?>> out) {
    SiteContext site = frames.views().site();
    Edition edition = frames.views().edition();
    Map<Page, Neighbours> neighbours = Neighbours.of(edition);
    for (Page page : edition.pages()) {
      String own = "item-" + page.item().type().id();
      out.accept(
          frames.output(
              page.permalink().local(),
              site.theme().has(own) ? own : "item",
              Origin.of(page.document().path()),
              () -> view(frames, page, neighbours.get(page))));
    }
  }

  private static ItemView view(Frames frames, Page page, @Nullable Neighbours neighbours) {
    EditionViews views = frames.views();
    SiteContext site = views.site();
    Common common = page.common();
    FieldViews fields = new FieldViews(views, page);
    StringBuilder body = new StringBuilder(8192);
    page.document().body().writeHtml(new PageLinks(site, page, PageLinks.Form.ON_PAGE), body);
    ImageView image =
        common.image() == null ? null : views.image(page, common.image()).orElse(null);
    When shown = page.meta().shownDate();
    return new ItemView(
        frame(frames, page, image),
        page.item().type().id(),
        page.item().id().item(),
        page.title(),
        page.kicker(),
        page.subtitle(),
        page.summary(),
        shown == null ? null : views.date(shown),
        common.updated() == null ? null : views.date(common.updated()),
        common.authors().stream().map(FieldViews::person).toList(),
        views.topics(page),
        image,
        new Html(body.toString()),
        fields.attachments(),
        campaign(views, page),
        fields.teasers(common.related()),
        linked(views, page),
        common.source() == null ? null : source(common),
        common.rights(),
        neighbours == null || neighbours.newer() == null ? null : views.link(neighbours.newer()),
        neighbours == null || neighbours.older() == null ? null : views.link(neighbours.older()),
        page.visibility() != Visibility.VISIBLE,
        page.isStandIn() ? standIn(page) : null,
        fields.details());
  }

  private static StandInView standIn(Page page) {
    boolean elsewhere =
        page.item().pages().stream().anyMatch(other -> other.permalink().equals(page.canonical()));
    return new StandInView(
        EditionViews.language(page.language()),
        LanguageNames.name(page.language(), page.reader()),
        elsewhere ? page.canonical().path() : null);
  }

  private static PageFrame frame(Frames frames, Page page, @Nullable ImageView image) {
    EditionViews views = frames.views();
    Map<Language, Permalink> translations = new LinkedHashMap<>();
    page.item().pages().forEach(p -> translations.put(p.language(), p.permalink()));
    Map<Language, Permalink> standIns = new LinkedHashMap<>();
    page.item().standIns().forEach(p -> standIns.put(p.reader(), p.permalink()));
    Optional<Section> section = views.edition().section(page.item().type());
    List<LinkView> crumbs =
        section
            .map(
                s ->
                    frames.crumbs(
                        LinkView.to(views.text("section." + s.type().id()), s.permalink().path())))
            .orElseGet(frames::crumbs);
    When date = page.common().date();
    When updated = page.common().updated();
    return frames.frame(
        FrameSpec.of(page.title(), page.permalink(), translations)
            .with(standIns)
            .standingIn(page)
            .describedAs(description(page))
            .below(crumbs)
            .with(
                new FrameSpec.Article(
                    page.item().type().isSection(),
                    image,
                    date == null ? null : date.iso(views.zone()),
                    updated == null ? null : updated.iso(views.zone())))
            .with(StructuredData.of(views.site(), views.edition(), page, frames.site().name())));
  }

  private static @Nullable TeaserView campaign(EditionViews views, Page page) {
    Reference campaign = page.common().campaign();
    return campaign != null && views.site().links().reference(page, campaign) instanceof ToPage to
        ? views.teaser(to.page())
        : null;
  }

  private static Map<String, List<TeaserView>> linked(EditionViews views, Page page) {
    List<Page> pointers = views.site().network().catalogue().pointingAt(page);
    if (pointers.isEmpty()) {
      return Map.of();
    }
    Map<String, List<TeaserView>> byType = new LinkedHashMap<>();
    for (Page pointer : pointers) {
      List<TeaserView> list =
          byType.computeIfAbsent(pointer.item().type().id(), t -> new ArrayList<>());
      if (list.size() < MAX_POINTERS) {
        list.add(views.teaser(pointer));
      }
    }
    return byType;
  }

  private static @Nullable LinkView source(Common common) {
    var source = common.source();
    if (source == null || source.name() == null) {
      return null;
    }
    return new LinkView(
        "source",
        source.name(),
        source.url() == null ? "" : source.url().toString(),
        null,
        false,
        true);
  }

  /** The summary, or else the beginning of the text. */
  private static String description(Page page) {
    String summary = page.summary();
    return summary != null
        ? summary
        : Excerpts.cut(page.document().body().plainText(), DESCRIPTION_LENGTH);
  }
}
