package org.glasnik.config;

import java.util.List;
import java.util.Map;
import org.glasnik.language.Language;

/**
 * A menu.
 *
 * @param entries by language tag; under {@link LocalizedText#ANY} the menu for all languages that
 *     have none of their own
 */
public record Menu(Map<String, List<MenuEntry>> entries) {

  public Menu {
    entries = Map.copyOf(entries);
  }

  /** The entries for readers of a language; empty if only other languages have any. */
  public List<MenuEntry> in(Language language) {
    List<MenuEntry> own = entries.get(language.tag());
    return own != null ? own : entries.getOrDefault(LocalizedText.ANY, List.of());
  }
}
