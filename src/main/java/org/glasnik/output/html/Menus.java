package org.glasnik.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glasnik.config.Menu;
import org.glasnik.config.MenuEntry;
import org.glasnik.config.SocialLink;
import org.glasnik.config.SocialLinks;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.language.Language;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.site.Section;
import org.glasnik.theme.view.LinkView;
import org.jspecify.annotations.Nullable;

/**
 * The menus of an edition: those that the union gives, or else its sections and the pages that
 * people look for.
 */
final class Menus {

  private static final String PAGES = "pages/";
  private static final String TOPICS = "topics/";
  private static final List<String> USUAL = List.of("about", "join", "contact");

  private final EditionViews views;
  private final Edition edition;

  Menus(EditionViews views) {
    this.views = views;
    this.edition = views.edition();
  }

  List<LinkView> main() {
    Menu menu = views.site().site().config().menus().main();
    if (menu != null) {
      return links(menu);
    }
    List<LinkView> links = new ArrayList<>();
    edition.sections().values().forEach(section -> links.add(section(section, null)));
    USUAL.forEach(id -> edition.page(id).ifPresent(page -> links.add(page(page, null))));
    return links;
  }

  List<LinkView> footer() {
    Menu menu = views.site().site().config().menus().footer();
    return menu == null
        ? List.of()
        : links(menu).stream().filter(link -> !SiteContext.NOTICES.contains(link.id())).toList();
  }

  List<LinkView> social() {
    List<LinkView> links = new ArrayList<>();
    SocialLinks social = views.site().site().config().profile().social();
    for (SocialLink link : social == null ? List.<SocialLink>of() : social.links()) {
      links.add(
          new LinkView(link.network().id(), link.network().label(), link.url(), null, false, true));
    }
    return links;
  }

  private List<LinkView> links(Menu menu) {
    Language language = edition.language();
    List<LinkView> links = new ArrayList<>();
    for (MenuEntry entry : menu.in(language)) {
      link(entry, entry.label() == null ? null : entry.label().in(language)).ifPresent(links::add);
    }
    return links;
  }

  /** What an entry leads to in this edition; nothing where this language does not have it. */
  private Optional<LinkView> link(MenuEntry entry, @Nullable String label) {
    String target = entry.target();
    Optional<LinkView> section =
        ContentTypes.byFolder(target).flatMap(edition::section).map(s -> section(s, label));
    if (section.isPresent()) {
      return section;
    }
    if (target.equals("topics") || target.equals("archive")) {
      boolean has =
          target.equals("topics") ? !edition.topics().isEmpty() : !edition.years().isEmpty();
      String text = label == null ? views.text("section." + target) : label;
      return has ? Optional.of(at(target, text, edition.at(target + "/"))) : Optional.empty();
    }
    if (target.equals("unions") && views.site().isPortal()) {
      String text = label == null ? views.text("section.directory") : label;
      return Optional.of(at(target, text, UnionViews.directory(edition)));
    }
    if (target.startsWith(TOPICS)) {
      return Optional.ofNullable(edition.topics().get(target.substring(TOPICS.length())))
          .map(topic -> at(target, label == null ? topic.label() : label, topic.permalink()));
    }
    if (target.startsWith("http")) {
      return Optional.of(
          new LinkView("", label == null ? target : label, target, null, false, true));
    }
    if (target.startsWith("/")) {
      String url = views.site().site().address().path(target.substring(1));
      return Optional.of(LinkView.to(label == null ? target : label, url));
    }
    String id =
        target.startsWith(PAGES)
            ? target.substring(PAGES.length())
            : target.substring(target.lastIndexOf('/') + 1);
    return edition.page(id).map(page -> page(page, label));
  }

  private LinkView section(Section section, @Nullable String label) {
    String folder = section.type().folder();
    return at(
        folder,
        label == null ? views.text("section." + section.type().id()) : label,
        section.permalink());
  }

  private LinkView page(Page page, @Nullable String label) {
    return new LinkView(
        page.item().id().item(),
        label == null ? page.shortTitle() : label,
        page.permalink().path(),
        null,
        false,
        false,
        label == null ? views.foreign(page) : null);
  }

  private static LinkView at(String id, String label, Permalink permalink) {
    return new LinkView(id, label, permalink.path(), null, false, false);
  }
}
