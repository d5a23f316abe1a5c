package org.glasnik.output.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.glasnik.language.Collation;
import org.glasnik.output.Output;
import org.glasnik.site.Edition;
import org.glasnik.site.Permalink;
import org.glasnik.site.Topic;
import org.glasnik.site.Year;
import org.glasnik.theme.view.IndexView;
import org.glasnik.theme.view.LinkView;

/** The list of all topics and the list of all years. */
final class IndexPages implements PageKind {

  @Override
  public void plan(Frames frames, Consumer<Output<?>> out) {
    Edition edition = frames.views().edition();
    if (!edition.topics().isEmpty()) {
      index(frames, "topics", topics(frames), out);
    }
    if (!edition.years().isEmpty()) {
      index(frames, "archive", years(frames), out);
    }
  }

  private static void index(
      Frames frames, String kind, List<LinkView> links, Consumer<Output<?>> out) {
    EditionViews views = frames.views();
    Permalink self = views.edition().at(kind + "/");
    String title = views.text("section." + kind);
    FrameSpec spec =
        FrameSpec.of(
                title,
                self,
                ListPages.translations(frames, e -> has(e, kind) ? e.at(kind + "/") : null))
            .below(frames.crumbs());
    out.accept(
        frames.output(
            self.local(),
            "index",
            views.site().origin(),
            () -> new IndexView(frames.frame(spec), kind, title, links)));
  }

  private static boolean has(Edition edition, String kind) {
    return kind.equals("topics") ? !edition.topics().isEmpty() : !edition.years().isEmpty();
  }

  /**
   * The topics of an edition in the order of its language's alphabet, each with the number of its
   * items.
   */
  static List<LinkView> topics(Frames frames) {
    EditionViews views = frames.views();
    List<Topic> topics = new ArrayList<>(views.edition().topics().values());
    Comparator<String> order = new Collation(views.edition().language());
    topics.sort(Comparator.comparing(Topic::label, order));
    return topics.stream()
        .map(t -> link(views, t.id().value(), t.label(), t.permalink(), t.pages().size()))
        .toList();
  }

  /** The years of an edition, newest first, each with the number of its articles. */
  static List<LinkView> years(Frames frames) {
    EditionViews views = frames.views();
    List<Year> years = views.edition().years();
    return years.stream()
        .map(
            y ->
                link(
                    views,
                    Integer.toString(y.year()),
                    views.format().year(y.year()),
                    y.permalink(),
                    y.pages().size()))
        .toList();
  }

  private static LinkView link(
      EditionViews views, String id, String label, Permalink permalink, int count) {
    return new LinkView(id, label, permalink.path(), views.format().number(count), false, false);
  }
}
