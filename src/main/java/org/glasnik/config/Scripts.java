package org.glasnik.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.language.script.Glossary;
import org.glasnik.language.script.Transliterator;

/**
 * How the languages of two scripts are written on one site: which script people write, and what the
 * glossaries say of single words.
 */
public final class Scripts {

  /** Every language in its usual way, with no glossary. */
  public static final Scripts USUAL = new Scripts(Map.of(), Map.of(), List.of());

  private final Map<String, ScriptRule> rules;
  private final Map<String, Glossary> glossaries;
  private final List<Language> languages;
  private final Map<String, Optional<Transliterator>> ways = new ConcurrentHashMap<>();
  private final Map<Language, List<Language>> sources = new ConcurrentHashMap<>();

  /**
   * The rules of a site.
   *
   * @param rules by tag without script, such as {@code sr}
   * @param glossaries by tag, with script or without
   * @param languages those of the site, which may differ from what the program knows of them
   */
  Scripts(
      Map<String, ScriptRule> rules, Map<String, Glossary> glossaries, List<Language> languages) {
    this.rules = Map.copyOf(rules);
    this.glossaries = Map.copyOf(glossaries);
    this.languages = List.copyOf(languages);
  }

  /** The languages whose texts can be written as this one, being the same in another script. */
  public List<Language> sources(Language target) {
    return sources.computeIfAbsent(
        target,
        to ->
            Languages.builtIn().inOtherScripts(to).stream()
                .map(this::ofSite)
                .filter(other -> way(other, to).isPresent())
                .toList());
  }

  private Language ofSite(Language language) {
    int index = languages.indexOf(language);
    return index < 0 ? language : languages.get(index);
  }

  /** The way from a language to the same one in another script; empty if there is none. */
  public Optional<Transliterator> way(Language from, Language to) {
    if (!from.baseTag().equals(to.baseTag()) || from.equals(to)) {
      return Optional.empty();
    }
    return ways.computeIfAbsent(from.tag() + ">" + to.tag(), key -> siteWay(from, to));
  }

  /**
   * The way of one text.
   *
   * @param own what the text itself says of words
   */
  public Optional<Transliterator> way(Language from, Language to, Glossary own) {
    return way(from, to).map(way -> way.with(own.inScript(from.script())));
  }

  private Optional<Transliterator> siteWay(Language from, Language to) {
    ScriptRule rule = rules.get(from.baseTag());
    if (rule != null && !rule.from().isOf(from)) {
      return Optional.empty();
    }
    return anyWay(from, to);
  }

  /**
   * The way of words that the union did not write, such as those of its theme: which script its
   * people write says nothing of them.
   */
  public Optional<Transliterator> anyWay(Language from, Language to) {
    return Transliterator.between(ofSite(from), to, glossary(from));
  }

  /** What the glossaries say of words in a language, as it is written. */
  private Glossary glossary(Language language) {
    Glossary ofScript = glossaries.getOrDefault(language.tag(), Glossary.NONE);
    Glossary ofBoth = glossaries.getOrDefault(language.baseTag(), Glossary.NONE);
    return ofScript.and(ofBoth).inScript(language.script());
  }
}
