package org.glasnik.check;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.glasnik.config.Menu;
import org.glasnik.config.MenuEntry;
import org.glasnik.config.Menus;
import org.glasnik.config.TopicId;
import org.glasnik.content.ContentType;
import org.glasnik.content.DocumentId;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.site.Network;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.Spelling;

/**
 * Menus lead to sections and pages that there are. What is only missing in one language is left out
 * of that language's menu.
 */
final class MenuCheck implements Check {

  private static final List<String> LISTS = List.of("topics", "archive", "unions");
  private static final String PAGES = "pages/";
  private static final String TOPICS = "topics/";

  @Override
  public void run(Network network, Instant at, Problems problems) {
    for (Site site : network.sites()) {
      Menus menus = site.config().menus();
      Stream.of(menus.main(), menus.footer())
          .filter(menu -> menu != null)
          .flatMap(menu -> entries(menu, site))
          .filter(entry -> !exists(entry.target(), network, site))
          .forEach(
              entry ->
                  problems.error(
                      "menus",
                      entry.span(),
                      "the menu names \"" + entry.target() + "\", which this site does not have",
                      Spelling.hint(entry.target(), known(network, site))));
    }
  }

  private static Stream<MenuEntry> entries(Menu menu, Site site) {
    Set<MenuEntry> entries = new LinkedHashSet<>();
    site.config().languages().forEach(language -> entries.addAll(menu.in(language)));
    return entries.stream();
  }

  private static boolean exists(String target, Network network, Site site) {
    if (target.startsWith("http:") || target.startsWith("https:") || target.startsWith("/")) {
      return true;
    }
    if (target.startsWith(TOPICS)) {
      return TopicId.parse(target.substring(TOPICS.length()))
          .map(network.config().topics()::containsKey)
          .orElse(false);
    }
    String item = target.substring(target.indexOf('/') + 1);
    return LISTS.contains(target)
        || ContentTypes.byFolder(target).isPresent()
        || network.catalogue().knows(new DocumentId(site.id(), item));
  }

  private static List<String> known(Network network, Site site) {
    Stream<String> sections =
        ContentTypes.ALL.stream().filter(ContentType::isSection).map(ContentType::folder);
    Stream<String> pages =
        site.items().stream()
            .filter(item -> !item.type().isSection())
            .map(item -> PAGES + item.id().item());
    Stream<String> topics = network.config().topics().keySet().stream().map(id -> TOPICS + id);
    return Stream.of(sections, LISTS.stream(), pages, topics).flatMap(s -> s).toList();
  }
}
