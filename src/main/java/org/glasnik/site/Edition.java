package org.glasnik.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.content.ContentType;
import org.glasnik.language.Language;

/**
 * A site in one of its languages: everything that a reader of that language finds there.
 *
 * @param prefix first part of its addresses: empty for the default language, else such as {@code
 *     en/}
 * @param pages all of them, stand-ins too, in the order of their addresses
 * @param sections by type, in the order of the types; only those that have pages
 * @param topics by their ids; only those that have pages
 * @param years the archive, newest first
 * @param front what stands at the front at the moment of the build
 */
public record Edition(
    SiteAddress address,
    Language language,
    String prefix,
    List<Page> pages,
    Map<ContentType<?>, Section> sections,
    Map<String, Topic> topics,
    List<Year> years,
    Front front) {

  /** The address of a place in this edition, such as {@code news/}; empty for its home page. */
  public Permalink at(String local) {
    return new Permalink(address, prefix + local);
  }

  public Optional<Section> section(ContentType<?> type) {
    return Optional.ofNullable(sections.get(type));
  }

  /** The page of a standalone text or other item by its id, if this edition has it. */
  public Optional<Page> page(String itemId) {
    return pages.stream().filter(page -> page.item().id().item().equals(itemId)).findFirst();
  }
}
