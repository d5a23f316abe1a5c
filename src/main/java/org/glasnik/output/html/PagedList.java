package org.glasnik.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.glasnik.language.Language;
import org.glasnik.output.Output;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.theme.view.FeedView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.ListView;
import org.glasnik.theme.view.PaginationView;
import org.jspecify.annotations.Nullable;

/**
 * One list, cut into pages.
 *
 * @param translations the first page of the same list in the languages that have it
 * @param upcoming stands before the others, on the first page
 */
record PagedList(
    Frames frames,
    String kind,
    String id,
    String title,
    @Nullable String description,
    Permalink first,
    Map<Language, Permalink> translations,
    List<Page> pages,
    List<Page> upcoming,
    List<LinkView> breadcrumbs,
    List<FeedView> feeds,
    List<LinkView> siblings) {

  /** Plans every page of the list; an empty list has one page. */
  void plan(Consumer<Output<?>> out) {
    int size = frames.views().site().site().config().pageSize();
    int count = Math.max(1, (pages.size() + size - 1) / size);
    for (int number = 1; number <= count; number++) {
      int page = number;
      List<Page> shown = pages.subList((page - 1) * size, Math.min(pages.size(), page * size));
      out.accept(
          frames.output(
              at(page).local(),
              "list",
              frames.views().site().origin(),
              () -> view(page, count, shown)));
    }
  }

  private Permalink at(int page) {
    return page == 1 ? first : new Permalink(first.site(), first.local() + "page/" + page + "/");
  }

  private ListView view(int page, int count, List<Page> shown) {
    EditionViews views = frames.views();
    String newer = page == 1 ? null : at(page - 1).path();
    String older = page == count ? null : at(page + 1).path();
    List<LinkView> numbers = new ArrayList<>(count);
    for (int number = 1; number <= count && count > 1; number++) {
      numbers.add(
          new LinkView(
              "", Integer.toString(number), at(number).path(), null, number == page, false));
    }
    FrameSpec spec =
        FrameSpec.of(
                page == 1 ? title : title + " (" + page + ")",
                at(page),
                page == 1 ? translations : Map.of(views.edition().language(), at(page)))
            .describedAs(description)
            .below(breadcrumbs)
            .with(feeds)
            .between(newer, older);
    return new ListView(
        frames.frame(spec),
        kind,
        id,
        title,
        description,
        views.teasers(shown),
        page == 1 ? views.teasers(upcoming) : List.of(),
        new PaginationView(page, count, newer, older, numbers),
        feeds,
        siblings);
  }
}
