package org.glasnik.output.html;

import java.util.List;
import java.util.Map;
import org.glasnik.language.Language;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.theme.view.FeedView;
import org.glasnik.theme.view.Html;
import org.glasnik.theme.view.ImageView;
import org.glasnik.theme.view.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to the frame of one page; what is not said has a sensible value. For one page
 * and one thread.
 */
final class FrameSpec {

  final @Nullable String title;
  final @Nullable Permalink self;
  final Map<Language, Permalink> translations;

  @Nullable String description;
  List<LinkView> breadcrumbs = List.of();
  List<FeedView> feeds = List.of();
  @Nullable String previous;
  @Nullable String next;
  Html structuredData = Html.EMPTY;
  @Nullable Article article;
  @Nullable Page standIn;
  Map<Language, Permalink> standIns = Map.of();

  /**
   * What only the page of an item has.
   *
   * @param isDated whether it is an article, and no page that stands for itself
   * @param published in ISO 8601, null if it has no date
   * @param modified in ISO 8601, null if it was not changed
   */
  record Article(
      boolean isDated,
      @Nullable ImageView image,
      @Nullable String published,
      @Nullable String modified) {}

  private FrameSpec(
      @Nullable String title, @Nullable Permalink self, Map<Language, Permalink> translations) {
    this.title = title;
    this.self = self;
    this.translations = translations;
  }

  /**
   * The frame of a page.
   *
   * @param title null for the home page, which is called as the site
   * @param self null for a page without an address of its own (404), which search engines leave out
   * @param translations the same page in the languages of the site that have it, this one included
   */
  static FrameSpec of(
      @Nullable String title, @Nullable Permalink self, Map<Language, Permalink> translations) {
    return new FrameSpec(title, self, translations);
  }

  FrameSpec describedAs(@Nullable String text) {
    description = text;
    return this;
  }

  FrameSpec below(List<LinkView> crumbs) {
    breadcrumbs = crumbs;
    return this;
  }

  FrameSpec with(List<FeedView> feedLinks) {
    feeds = feedLinks;
    return this;
  }

  /** The pages before and after in a list; null where there is none. */
  FrameSpec between(@Nullable String before, @Nullable String after) {
    previous = before;
    next = after;
    return this;
  }

  /** JSON-LD, safe inside a script element; empty if there is none. */
  FrameSpec with(String jsonLd) {
    structuredData = new Html(jsonLd);
    return this;
  }

  /** Where readers of the languages that lack the page find another one's text. */
  FrameSpec with(Map<Language, Permalink> others) {
    standIns = others;
    return this;
  }

  /** This page itself shows a text in another language, whose home is elsewhere. */
  FrameSpec standingIn(Page page) {
    standIn = page.isStandIn() ? page : null;
    return this;
  }

  /** What search engines take for the same page in other languages; none of a stand-in. */
  Map<Language, Permalink> alternates() {
    return standIn == null ? translations : Map.of();
  }

  FrameSpec with(Article item) {
    article = item;
    return this;
  }
}
