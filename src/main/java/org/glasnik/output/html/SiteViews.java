package org.glasnik.output.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.glasnik.config.LocalizedText;
import org.glasnik.config.UnionConfig;
import org.glasnik.language.Language;
import org.glasnik.output.PublishedFile;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Network;
import org.glasnik.site.Page;
import org.glasnik.source.SourceFile;
import org.glasnik.theme.view.ImageView;
import org.glasnik.theme.view.LinkView;
import org.glasnik.theme.view.MenuView;
import org.glasnik.theme.view.SiteView;
import org.jspecify.annotations.Nullable;

/** What all pages in one language of a site share. */
final class SiteViews {

  private static final String JOIN = "join";

  private final EditionViews views;
  private final SiteContext site;
  private final Edition edition;
  private final UnionConfig union;

  SiteViews(EditionViews views) {
    this.views = views;
    this.site = views.site();
    this.edition = views.edition();
    this.union = site.site().config();
  }

  SiteView site() {
    Language language = edition.language();
    Menus menus = new Menus(views);
    Map<String, Object> details = new ConfigViews(views, union).details();
    return new SiteView(
        union.id().value(),
        union.name().in(language),
        text(union.profile().acronym()),
        EditionViews.language(language),
        edition.at("").path(),
        site.site().address().path(site.themeAssets().stylesheet()),
        logo().orElse(null),
        logo().map(ImageView::src).orElse(null),
        new MenuView(menus.main(), menus.footer(), menus.social()),
        portal(),
        site.isPortal(),
        notice(NoticePages.IMPRINT),
        notice(NoticePages.PRIVACY),
        edition.page(JOIN).map(page -> link(page, views.text("site.join"))).orElse(null),
        edition.at("rss.xml").path(),
        contact(details),
        imprintLine(details),
        text(union.profile().boilerplate()),
        site.theme().palette().accent().hex());
  }

  private @Nullable String text(@Nullable LocalizedText text) {
    return text == null ? null : text.in(edition.language());
  }

  private static LinkView link(Page page, String label) {
    return LinkView.to(label, page.permalink().path());
  }

  private LinkView notice(String id) {
    String label = views.text("site." + id);
    return edition
        .page(id)
        .map(page -> link(page, label))
        .orElseGet(() -> LinkView.to(label, edition.at(id + "/").path()));
  }

  /**
   * The network's own site, in the reader's language if it has it; the portal itself links to none.
   */
  private @Nullable LinkView portal() {
    Network network = site.network();
    if (site.isPortal() || network.config().unions().size() < 2) {
      return null;
    }
    return network
        .config()
        .secretariat()
        .flatMap(network::site)
        .map(portal -> portal.edition(edition.language()).orElse(portal.defaultEdition()))
        .map(e -> LinkView.to(network.config().name().in(edition.language()), site.href(e.at(""))))
        .orElse(null);
  }

  private Optional<ImageView> logo() {
    return logoFile(site, union)
        .map(
            file -> {
              PublishedFile logo = site.assets().publish(file);
              String src = site.site().address().path(logo.local());
              return new ImageView(
                  src, "", logo.width(), logo.height(), null, null, EditionViews.CENTRE);
            });
  }

  /** The file of a union's logo. */
  static Optional<SourceFile> logoFile(SiteContext site, UnionConfig union) {
    String logo = union.theme().logo();
    return logo == null
        ? Optional.empty()
        : union.folder().resolve(logo).flatMap(site.network().catalogue().tree()::file);
  }

  private static Map<String, String> contact(Map<String, Object> details) {
    Map<String, String> contact = new LinkedHashMap<>();
    if (details.get("contact") instanceof Map<?, ?> given) {
      given.forEach((key, value) -> contact.put(key.toString(), value.toString()));
    }
    return contact;
  }

  private String imprintLine(Map<String, Object> details) {
    if (!(details.get("imprint") instanceof Map<?, ?> imprint)) {
      return "";
    }
    Object name =
        imprint.containsKey("legal_name")
            ? imprint.get("legal_name")
            : union.name().in(edition.language());
    List<Object> parts =
        Stream.of(name, imprint.get("responsible_editor"), imprint.get("address"))
            .filter(Objects::nonNull)
            .map(Object.class::cast)
            .toList();
    return String.join(" · ", parts.stream().map(Object::toString).toList());
  }
}
