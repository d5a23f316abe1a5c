package org.glasnik.site;

import java.util.List;
import java.util.Optional;
import org.glasnik.config.UnionConfig;
import org.glasnik.config.UnionId;
import org.glasnik.language.Language;

/**
 * What one union publishes.
 *
 * @param editions one for each language, the default first
 * @param items every item that has something to show
 */
public record Site(
    UnionConfig config, SiteAddress address, List<Edition> editions, List<Item> items) {

  public UnionId id() {
    return config.id();
  }

  public Edition defaultEdition() {
    return editions.get(0);
  }

  public Optional<Edition> edition(Language language) {
    return editions.stream().filter(edition -> edition.language().equals(language)).findFirst();
  }
}
