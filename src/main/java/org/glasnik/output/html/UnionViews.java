package org.glasnik.output.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.config.Colour;
import org.glasnik.config.LocalizedText;
import org.glasnik.config.UnionConfig;
import org.glasnik.config.UnionId;
import org.glasnik.config.UnionProfile;
import org.glasnik.language.CountryNames;
import org.glasnik.language.Language;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Permalink;
import org.glasnik.site.Site;
import org.glasnik.theme.view.ImageView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.UnionView;
import org.jspecify.annotations.Nullable;

/** The member unions as one edition of the portal shows them. */
final class UnionViews {

  private final EditionViews views;
  private final SiteContext site;

  UnionViews(EditionViews views) {
    this.views = views;
    this.site = views.site();
  }

  /** The directory of an edition of the portal. */
  static Permalink directory(Edition edition) {
    return edition.at("unions/");
  }

  /** A union's entry in the directory. */
  static Permalink entry(Edition edition, UnionId union) {
    return edition.at("unions/" + union.value() + "/");
  }

  Language language() {
    return views.edition().language();
  }

  /** All of them, in the network's order. */
  List<UnionView> all() {
    return site.network().config().unions().stream().map(this::union).toList();
  }

  UnionView union(UnionConfig union) {
    Language language = language();
    UnionProfile profile = union.profile();
    String code = profile.country() == null ? "" : profile.country().value();
    return new UnionView(
        union.id().value(),
        union.name().in(language),
        text(union.profile().acronym()),
        home(union),
        site.isPortal() ? entry(views.edition(), union.id()).path() : null,
        profile.level() == null ? null : FieldViews.constant(profile.level()),
        code.isEmpty() ? "" : CountryNames.name(code, language),
        code,
        logo(union).orElse(null),
        accent(union),
        text(profile.boilerplate()),
        details(union));
  }

  /** The union as the source of a teaser; the portal's own items have none. */
  @Nullable LinkView link(UnionId id) {
    return site.network().config().unions().stream()
        .filter(union -> union.id().equals(id))
        .map(
            union -> {
              LocalizedText acronym = union.profile().acronym();
              String name = acronym == null ? union.name().in(language()) : acronym.in(language());
              return new LinkView(
                  id.value(), name, entry(views.edition(), id).path(), null, false, false);
            })
        .findFirst()
        .orElse(null);
  }

  /** The home page of a union in the reader's language, if it has one in it. */
  private String home(UnionConfig union) {
    Optional<Site> other = site.network().site(union.id());
    Edition edition =
        other
            .flatMap(s -> s.edition(language()))
            .or(() -> other.map(Site::defaultEdition))
            .orElse(null);
    return edition == null ? union.baseUrl().value() : site.href(edition.at(""));
  }

  private Optional<ImageView> logo(UnionConfig union) {
    return SiteViews.logoFile(site, union)
        .map(
            file -> {
              var published = site.assets().publish(file);
              String src = site.site().address().path(published.local());
              return new ImageView(
                  src, "", published.width(), published.height(), null, null, "50% 50%");
            });
  }

  /** The union's own colour, for marks beside its name; the portal's where it chose none. */
  private String accent(UnionConfig union) {
    Colour colour = union.theme().colours().get("accent");
    return colour == null ? site.theme().palette().accent().hex() : colour.hex();
  }

  private @Nullable String text(@Nullable LocalizedText text) {
    return text == null ? null : text.in(language());
  }

  private Map<String, Object> details(UnionConfig union) {
    return new ConfigViews(views, union).details();
  }
}
