package org.glasnik.output.html;

import java.util.Map;
import java.util.function.Consumer;
import org.glasnik.language.Language;
import org.glasnik.output.Output;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.theme.view.NoticeView;

/**
 * Pages that the program writes itself: the one for addresses that don't exist, and the imprint and
 * the privacy notice of unions that wrote none.
 */
final class NoticePages implements PageKind {

  /** Ids of the pages that every site has. */
  static final String IMPRINT = "imprint";

  static final String PRIVACY = "privacy";

  @Override
  public void plan(Frames frames, Consumer<Output<?>> out) {
    Edition edition = frames.views().edition();
    out.accept(
        frames.output(
            edition.prefix() + "404.html",
            "notice",
            frames.views().site().origin(),
            () ->
                new NoticeView(
                    frames.frame(FrameSpec.of(title(frames, "not-found"), null, Map.of())),
                    "not-found",
                    Map.of())));
    for (String id : SiteContext.NOTICES) {
      if (edition.page(id).isEmpty()) {
        plan(frames, id, out);
      }
    }
  }

  private static void plan(Frames frames, String id, Consumer<Output<?>> out) {
    EditionViews views = frames.views();
    Permalink self = views.edition().at(id + "/");
    Map<Language, Permalink> translations =
        ListPages.translations(frames, e -> e.page(id).isEmpty() ? e.at(id + "/") : null);
    // What a union wrote itself is no translation of what the program writes.
    Map<Language, Permalink> written =
        ListPages.translations(frames, e -> e.page(id).map(Page::permalink).orElse(null));
    out.accept(
        frames.output(
            self.local(),
            "notice",
            views.site().origin(),
            () ->
                new NoticeView(
                    frames.frame(
                        FrameSpec.of(title(frames, id), self, translations)
                            .with(written)
                            .below(frames.crumbs())),
                    id,
                    new ConfigViews(views, views.site().site().config()).details())));
  }

  private static String title(Frames frames, String kind) {
    return frames.views().text("notice." + kind + ".title");
  }
}
