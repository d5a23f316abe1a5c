package org.glasnik.output.html;

import java.util.List;
import java.util.Map;
import org.glasnik.language.Language;
import org.glasnik.site.Permalink;
import org.glasnik.theme.view.FeedView;
import org.glasnik.theme.view.Html;
import org.glasnik.theme.view.ImageView;
import org.glasnik.theme.view.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * What is particular to the frame of one page.
 *
 * @param title null for the home page, which is called as the site
 * @param self null for a page without an address of its own (404)
 * @param translations the same page in the languages of the site that have it, this one included
 * @param previous the page before in a list, null if none
 * @param next the page after in a list, null if none
 */
record FrameSpec(
    @Nullable String title,
    @Nullable String description,
    @Nullable Permalink self,
    Map<Language, Permalink> translations,
    List<LinkView> breadcrumbs,
    boolean noindex,
    String ogType,
    @Nullable ImageView image,
    @Nullable String published,
    @Nullable String modified,
    List<FeedView> feeds,
    @Nullable String previous,
    @Nullable String next,
    Html structuredData) {

  /** A page of a list, or any page that is no article. */
  static FrameSpec of(
      @Nullable String title, @Nullable Permalink self, Map<Language, Permalink> translations) {
    return new FrameSpec(
        title,
        null,
        self,
        translations,
        List.of(),
        self == null,
        "website",
        null,
        null,
        null,
        List.of(),
        null,
        null,
        Html.EMPTY);
  }

  FrameSpec describedAs(@Nullable String text) {
    return new FrameSpec(
        title,
        text,
        self,
        translations,
        breadcrumbs,
        noindex,
        ogType,
        image,
        published,
        modified,
        feeds,
        previous,
        next,
        structuredData);
  }

  FrameSpec below(List<LinkView> crumbs) {
    return new FrameSpec(
        title,
        description,
        self,
        translations,
        crumbs,
        noindex,
        ogType,
        image,
        published,
        modified,
        feeds,
        previous,
        next,
        structuredData);
  }

  FrameSpec with(List<FeedView> feedLinks) {
    return new FrameSpec(
        title,
        description,
        self,
        translations,
        breadcrumbs,
        noindex,
        ogType,
        image,
        published,
        modified,
        feedLinks,
        previous,
        next,
        structuredData);
  }

  FrameSpec between(@Nullable String before, @Nullable String after) {
    return new FrameSpec(
        title,
        description,
        self,
        translations,
        breadcrumbs,
        noindex,
        ogType,
        image,
        published,
        modified,
        feeds,
        before,
        after,
        structuredData);
  }

  FrameSpec with(Html data) {
    return new FrameSpec(
        title,
        description,
        self,
        translations,
        breadcrumbs,
        noindex,
        ogType,
        image,
        published,
        modified,
        feeds,
        previous,
        next,
        data);
  }
}
