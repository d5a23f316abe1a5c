package org.glasnik.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.source.SourceSpan;

/**
 * Which languages stand in for which on the site of a union: by its own word, else by the
 * network's, else by the file of the language.
 *
 * @param chains by language of the site; best first
 * @param types ids of the types of content that are shown in their own language only, and where
 *     that was written
 */
public record Fallback(Map<Language, List<Language>> chains, Map<String, SourceSpan> types) {

  /** The rules as they work on a site in these languages. */
  static Fallback of(List<Language> languages, FallbackRules rules) {
    Map<Language, List<Language>> chains = new HashMap<>();
    languages.forEach(language -> chains.put(language, chain(language, rules)));
    return new Fallback(Map.copyOf(chains), rules.types());
  }

  private static List<Language> chain(Language language, FallbackRules rules) {
    List<Language> exact = rules.chains().get(language.tag());
    if (exact != null) {
      return exact;
    }
    List<Language> ofBase = rules.chains().get(language.baseTag());
    if (ofBase == null) {
      return rules.isNone() ? List.of() : usual(language);
    }
    if (ofBase.isEmpty()) {
      return ofBase;
    }
    // The same language in its other script is nearer than any other language.
    List<Language> chain = new ArrayList<>(Languages.builtIn().inOtherScripts(language));
    chain.removeAll(ofBase);
    ofBase.stream().filter(other -> !other.equals(language)).forEach(chain::add);
    return List.copyOf(chain);
  }

  private static List<Language> usual(Language language) {
    return language.fallback().stream()
        .flatMap(tag -> Languages.builtIn().find(tag).stream())
        .toList();
  }

  /** The languages in which readers of a language are shown what it lacks, best first. */
  public List<Language> chain(Language reader) {
    return chains.getOrDefault(reader, List.of());
  }

  /**
   * The languages of a site, so that names, labels and the theme's words follow the same chains as
   * texts. Where texts have no chain, these keep the usual one: something has to be said.
   */
  List<Language> applied(List<Language> languages) {
    return languages.stream()
        .map(
            language ->
                chain(language).isEmpty()
                    ? language
                    : language.withFallback(chain(language).stream().map(Language::tag).toList()))
        .toList();
  }

  /** Whether items of a type are shown in other languages at all. */
  public boolean covers(String type) {
    return !types.containsKey(type);
  }

  /** Whether a text in this language can stand in for one that is missing. */
  public boolean leadsTo(Language language) {
    return chains.values().stream().anyMatch(chain -> chain.contains(language));
  }
}
