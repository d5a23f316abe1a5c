package org.glasnik.output.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.glasnik.config.HomeSettings;
import org.glasnik.config.LocalizedText;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.ContentType;
import org.glasnik.content.type.Issue;
import org.glasnik.content.type.News;
import org.glasnik.content.type.Press;
import org.glasnik.content.type.Publication;
import org.glasnik.output.Output;
import org.glasnik.output.schema.StructuredData;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Section;
import org.glasnik.theme.view.HomeView;
import org.glasnik.theme.view.PageFrame;
import org.glasnik.theme.view.TeaserView;
import org.jspecify.annotations.Nullable;

/** The home page of a union's site. The portal has a page of its own kind. */
final class HomePages implements PageKind {

  private static final int PRESS = 4;
  private static final int PUBLICATIONS = 3;

  @Override
  public void plan(Frames frames, Consumer<Output<?>> out) {
    EditionViews views = frames.views();
    if (!views.site().isPortal()) {
      out.accept(
          frames.output(
              views.edition().at("").local(), "home", views.site().origin(), () -> view(frames)));
    }
  }

  private static HomeView view(Frames frames) {
    EditionViews views = frames.views();
    Edition edition = views.edition();
    HomeSettings settings = views.site().site().config().home();
    List<TeaserView> news = views.teasers(news(edition, settings.latestOrDefault()));
    List<Page> issues = newest(edition, Issue.TYPE, 1);
    return new HomeView(
        frame(frames),
        intro(frames),
        news.isEmpty() ? null : news.get(0),
        news.isEmpty() ? List.of() : news.subList(1, news.size()),
        views.teasers(newest(edition, Press.TYPE, PRESS)),
        views.teasers(first(edition.front().underWay(), settings.campaignsOrDefault())),
        views.teasers(first(edition.front().upcoming(), settings.eventsOrDefault())),
        views.teasers(newest(edition, Publication.TYPE, PUBLICATIONS)),
        issues.isEmpty() ? null : views.teaser(issues.get(0)),
        List.of(),
        List.of(),
        List.of());
  }

  /** The frame of the home page of an edition. */
  static PageFrame frame(Frames frames) {
    EditionViews views = frames.views();
    FrameSpec spec =
        FrameSpec.of(null, views.edition().at(""), ListPages.translations(frames, e -> e.at("")))
            .describedAs(intro(frames))
            .with(StructuredData.home(views.site(), views.edition()));
    return frames.frame(spec);
  }

  /** Who the union is, as its boilerplate says it. */
  static @Nullable String intro(Frames frames) {
    UnionConfig union = frames.views().site().site().config();
    LocalizedText text =
        union.home().welcome() == null ? union.profile().boilerplate() : union.home().welcome();
    return text == null ? null : text.in(frames.views().edition().language());
  }

  /** What is pinned, then the newest news. */
  private static List<Page> news(Edition edition, int count) {
    Set<Page> pages = new LinkedHashSet<>(edition.front().pinned());
    pages.addAll(newest(edition, News.TYPE, count));
    return first(new ArrayList<>(pages), count);
  }

  static List<Page> newest(Edition edition, ContentType<?> type, int count) {
    return first(edition.section(type).map(Section::pages).orElse(List.of()), count);
  }

  private static List<Page> first(List<Page> pages, int count) {
    return pages.subList(0, Math.min(count, pages.size()));
  }
}
