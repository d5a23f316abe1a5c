package org.glasnik.output.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.glasnik.config.UnionConfig;
import org.glasnik.config.UnionId;
import org.glasnik.content.type.Campaign;
import org.glasnik.content.type.Event;
import org.glasnik.content.type.Issue;
import org.glasnik.content.type.News;
import org.glasnik.content.type.Press;
import org.glasnik.content.type.Publication;
import org.glasnik.language.Collation;
import org.glasnik.output.Output;
import org.glasnik.output.SiteContext;
import org.glasnik.output.schema.StructuredData;
import org.glasnik.site.IndexEntry;
import org.glasnik.site.Permalink;
import org.glasnik.theme.view.DirectoryGroupView;
import org.glasnik.theme.view.DirectoryView;
import org.glasnik.theme.view.GroupView;
import org.glasnik.theme.view.HomeView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.TeaserView;
import org.glasnik.theme.view.UnionPageView;
import org.glasnik.theme.view.UnionView;

/**
 * The pages of the network's portal: its home with the newest of all unions, and the directory of
 * its members.
 */
final class PortalPages implements PageKind {

  private static final int LATEST = 12;
  private static final int PER_GROUP = 4;
  private static final int SHORT_LIST = 4;

  @Override
  public void plan(Frames frames, Consumer<Output<?>> out) {
    SiteContext site = frames.views().site();
    if (!site.isPortal()) {
      return;
    }
    out.accept(
        frames.output(
            frames.views().edition().at("").local(), "network", site.origin(), () -> home(frames)));
    Permalink directory = UnionViews.directory(frames.views().edition());
    out.accept(
        frames.output(
            directory.local(), "directory", site.origin(), () -> directory(frames, directory)));
    for (UnionConfig union : site.network().config().unions()) {
      Permalink entry = UnionViews.entry(frames.views().edition(), union.id());
      out.accept(
          frames.output(entry.local(), "union", site.origin(), () -> union(frames, union, entry)));
    }
  }

  private static HomeView home(Frames frames) {
    EditionViews views = frames.views();
    UnionViews unions = new UnionViews(views);
    IndexTeasers all = new IndexTeasers(views, unions);
    List<TeaserView> latest = latest(views, unions, all);
    List<TeaserView> issues = all.newest(of(Issue.TYPE.id()), 1);
    return new HomeView(
        HomePages.frame(frames),
        HomePages.intro(frames),
        latest.isEmpty() ? null : latest.get(0),
        latest.isEmpty() ? List.of() : latest.subList(1, latest.size()),
        all.newest(of(Press.TYPE.id()), SHORT_LIST),
        all.newest(of(Campaign.TYPE.id()).and(IndexEntry::underWay), SHORT_LIST),
        all.upcoming(of(Event.TYPE.id()), SHORT_LIST),
        all.newest(of(Publication.TYPE.id()), SHORT_LIST - 1),
        issues.isEmpty() ? null : issues.get(0),
        unions.all(),
        byUnion(views, unions, all),
        byCountry(unions, all));
  }

  /** What the portal's own editors keep at the top, then the newest of all. */
  private static List<TeaserView> latest(EditionViews views, UnionViews unions, IndexTeasers all) {
    Map<String, TeaserView> latest = new LinkedHashMap<>();
    LinkView own = unions.link(views.site().site().id());
    views.teasers(views.edition().front().pinned()).forEach(t -> latest.put(t.url(), t.of(own)));
    all.newest(of(News.TYPE.id()), LATEST + 1).forEach(t -> latest.putIfAbsent(t.url(), t));
    return latest.values().stream().limit(LATEST + 1).toList();
  }

  private static Predicate<IndexEntry> of(String type) {
    return entry -> entry.type().equals(type);
  }

  private static List<GroupView> byUnion(EditionViews views, UnionViews unions, IndexTeasers all) {
    List<GroupView> groups = new ArrayList<>();
    for (UnionView union : unions.all()) {
      UnionId id = new UnionId(union.id());
      List<TeaserView> items =
          all.newest(entry -> entry.item().union().equals(id) && isArticle(entry), PER_GROUP);
      if (!items.isEmpty() && !id.equals(views.site().site().id())) {
        String url = union.entry() == null ? union.site() : union.entry();
        groups.add(
            new GroupView(new LinkView(union.id(), union.name(), url, null, false, false), items));
      }
    }
    return groups;
  }

  private static boolean isArticle(IndexEntry entry) {
    return entry.type().equals(News.TYPE.id()) || entry.type().equals(Press.TYPE.id());
  }

  private static List<GroupView> byCountry(UnionViews unions, IndexTeasers all) {
    List<GroupView> groups = new ArrayList<>();
    for (DirectoryGroupView country : byCountry(unions)) {
      List<String> ids = country.unions().stream().map(UnionView::id).toList();
      List<TeaserView> items =
          all.newest(
              entry -> ids.contains(entry.item().union().value()) && isArticle(entry), PER_GROUP);
      if (!country.country().isEmpty() && !items.isEmpty()) {
        String code = country.unions().get(0).countryCode();
        groups.add(
            new GroupView(new LinkView(code, country.country(), "", null, false, false), items));
      }
    }
    return groups;
  }

  private static List<DirectoryGroupView> byCountry(UnionViews unions) {
    Map<String, List<UnionView>> byName = new LinkedHashMap<>();
    for (UnionView union : unions.all()) {
      byName.computeIfAbsent(union.country(), k -> new ArrayList<>()).add(union);
    }
    List<DirectoryGroupView> groups = new ArrayList<>();
    byName.forEach((country, members) -> groups.add(new DirectoryGroupView(country, members)));
    // Those that gave no country come last.
    Comparator<String> order = new Collation(unions.language());
    groups.sort(
        Comparator.comparing((DirectoryGroupView group) -> group.country().isEmpty())
            .thenComparing(DirectoryGroupView::country, order));
    return groups;
  }

  private static DirectoryView directory(Frames frames, Permalink self) {
    EditionViews views = frames.views();
    String title = views.text("section.directory");
    FrameSpec spec =
        FrameSpec.of(title, self, ListPages.translations(frames, UnionViews::directory))
            .below(frames.crumbs());
    return new DirectoryView(frames.frame(spec), title, byCountry(new UnionViews(views)));
  }

  private static UnionPageView union(Frames frames, UnionConfig config, Permalink self) {
    EditionViews views = frames.views();
    UnionViews unions = new UnionViews(views);
    UnionView union = unions.union(config);
    LinkView up =
        LinkView.to(views.text("section.directory"), UnionViews.directory(views.edition()).path());
    FrameSpec spec =
        FrameSpec.of(
                union.name(),
                self,
                ListPages.translations(frames, e -> UnionViews.entry(e, config.id())))
            .describedAs(union.about())
            .below(frames.crumbs(up))
            .with(StructuredData.union(views.site(), views.edition(), config));
    List<TeaserView> latest =
        new IndexTeasers(views, unions)
            .newest(
                entry -> entry.item().union().equals(config.id()) && isArticle(entry), LATEST / 2);
    return new UnionPageView(frames.frame(spec), union, latest);
  }
}
