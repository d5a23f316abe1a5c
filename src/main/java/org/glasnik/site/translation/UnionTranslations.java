package org.glasnik.site.translation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.glasnik.config.UnionConfig;
import org.glasnik.language.Language;

/**
 * What one union's site has in each of its languages.
 *
 * @param languages in the order of the site
 * @param items newest first
 */
public record UnionTranslations(
    UnionConfig union, List<Language> languages, List<ItemTranslations> items) {

  public UnionTranslations {
    languages = List.copyOf(languages);
    items = List.copyOf(items);
  }

  /** How many items are in each state in a language; every state has a number. */
  public Map<TranslationState, Integer> counts(Language language) {
    Map<TranslationState, Integer> counts = new EnumMap<>(TranslationState.class);
    for (TranslationState state : TranslationState.values()) {
      counts.put(state, 0);
    }
    for (ItemTranslations item : items) {
      TranslationCell cell = item.cells().get(language);
      if (cell != null) {
        counts.merge(cell.state(), 1, Integer::sum);
      }
    }
    return counts;
  }
}
