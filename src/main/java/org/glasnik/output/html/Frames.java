package org.glasnik.output.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.glasnik.language.Language;
import org.glasnik.output.Origin;
import org.glasnik.output.Output;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Drafts;
import org.glasnik.site.Edition;
import org.glasnik.site.Permalink;
import org.glasnik.source.Parsed;
import org.glasnik.theme.view.AlternateView;
import org.glasnik.theme.view.FeedView;
import org.glasnik.theme.view.HeadView;
import org.glasnik.theme.view.ImageView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.OpenGraphView;
import org.glasnik.theme.view.PageFrame;
import org.glasnik.theme.view.SiteView;
import org.jspecify.annotations.Nullable;

/**
 * The frame of pages in one language of a site: head, language switcher, and the way to the page.
 */
final class Frames {

  private final EditionViews views;
  private final SiteContext site;
  private final Edition edition;
  private final SiteView frame;
  private final List<FeedView> siteFeeds;

  Frames(EditionViews views) {
    this.views = views;
    this.site = views.site();
    this.edition = views.edition();
    this.frame = new SiteViews(views).site();
    this.siteFeeds = feeds(frame.name(), edition.at(""));
  }

  SiteView site() {
    return frame;
  }

  EditionViews views() {
    return views;
  }

  /** A page of this edition as an output. */
  <V extends Record> Output<V> output(
      String local, String template, Origin origin, Supplier<V> view) {
    return new Output<>(
        site.file(local),
        "page/1",
        origin,
        view,
        input -> {
          Parsed<String> page =
              site.theme().render(template, input, edition.language(), origin.path());
          byte[] bytes =
              page.value().map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(null);
          return Parsed.of(bytes, page.problems());
        });
  }

  PageFrame frame(FrameSpec spec) {
    return new PageFrame(
        frame, head(spec), alternates(spec), spec.breadcrumbs, site.drafts() == Drafts.SHOW);
  }

  /** The way to a page: home, and what lies between. */
  List<LinkView> crumbs(LinkView... between) {
    List<LinkView> crumbs = new ArrayList<>(between.length + 1);
    crumbs.add(LinkView.to(views.text("site.home"), frame.home()));
    crumbs.addAll(List.of(between));
    return crumbs;
  }

  /** The feeds of the list at this address. */
  List<FeedView> feeds(String title, Permalink list) {
    return List.of(
        new FeedView(title + " (RSS)", "application/rss+xml", list.path() + "rss.xml"),
        new FeedView(title + " (Atom)", "application/atom+xml", list.path() + "atom.xml"));
  }

  private HeadView head(FrameSpec spec) {
    String title = spec.title == null ? frame.name() : spec.title + " – " + frame.name();
    List<FeedView> feeds = new ArrayList<>(siteFeeds);
    spec.feeds.stream().filter(feed -> !siteFeeds.contains(feed)).forEach(feeds::add);
    return new HeadView(
        title,
        spec.description == null ? "" : spec.description,
        canonical(spec),
        xDefault(spec),
        spec.self == null || site.drafts() == Drafts.SHOW,
        feeds,
        openGraph(spec),
        spec.previous,
        spec.next,
        spec.structuredData);
  }

  private static @Nullable String canonical(FrameSpec spec) {
    if (spec.standIn != null) {
      return spec.standIn.canonical().url();
    }
    return spec.self == null ? null : spec.self.url();
  }

  /**
   * The page in the site's default language, or else in the first that has it; none for a page
   * without translations, which needs no choice.
   */
  private @Nullable String xDefault(FrameSpec spec) {
    if (spec.alternates().size() < 2) {
      return null;
    }
    for (Edition other : site.site().editions()) {
      Permalink translation = spec.alternates().get(other.language());
      if (translation != null) {
        return translation.url();
      }
    }
    return null;
  }

  private OpenGraphView openGraph(FrameSpec spec) {
    Language own = spec.standIn == null ? edition.language() : spec.standIn.language();
    List<String> others =
        spec.alternates().keySet().stream()
            .filter(language -> !language.equals(edition.language()))
            .map(Language::ogLocale)
            .filter(locale -> !locale.equals(own.ogLocale()))
            .distinct()
            .toList();
    FrameSpec.Article article = spec.article;
    ImageView image = article == null ? null : article.image();
    return new OpenGraphView(
        article != null && article.isDated() ? "article" : "website",
        own.ogLocale(),
        others,
        image == null ? null : scheme() + site.site().address().host() + image.src(),
        image == null ? null : image.alt(),
        article == null ? null : article.published(),
        article == null ? null : article.modified());
  }

  private String scheme() {
    String url = site.site().address().url();
    return url.substring(0, url.indexOf("//") + 2);
  }

  private List<AlternateView> alternates(FrameSpec spec) {
    List<AlternateView> alternates = new ArrayList<>(site.site().editions().size());
    for (Edition other : site.site().editions()) {
      Permalink translation = spec.translations.get(other.language());
      Permalink link =
          translation == null
              ? spec.standIns.getOrDefault(other.language(), other.at(""))
              : translation;
      alternates.add(
          new AlternateView(
              EditionViews.language(other.language()),
              other.language().hreflang(),
              link.path(),
              link.url(),
              other.language().equals(edition.language()),
              spec.alternates().containsKey(other.language()),
              translation != null));
    }
    return alternates;
  }
}
