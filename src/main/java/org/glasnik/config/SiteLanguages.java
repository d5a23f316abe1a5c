package org.glasnik.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.language.script.Glossary;
import org.glasnik.language.script.Transliterator;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.jspecify.annotations.Nullable;

/** The languages of one site as its union has them, and whether they get along. */
final class SiteLanguages {

  private static final LanguageOverrides NONE = new LanguageOverrides(Map.of());

  /** Folders that every site may have beside those of its languages. */
  static final Set<String> TAKEN =
      Set.of(
          "archive",
          "assets",
          "bulletins",
          "campaigns",
          "events",
          "news",
          "page",
          "press",
          "publications",
          "topics",
          "unions");

  private final Mapping fields;
  private final LanguageOverrides overrides;
  private final Problems problems;

  private SiteLanguages(Mapping fields, @Nullable LanguageOverrides overrides, Problems problems) {
    this.fields = fields;
    this.overrides = overrides == null ? NONE : overrides;
    this.problems = problems;
  }

  /**
   * The languages of the site.
   *
   * @param fields of union.yaml, for the places of problems
   * @param listed as the program has them
   */
  static List<Language> of(
      Mapping fields,
      List<Language> listed,
      @Nullable LanguageOverrides overrides,
      Problems problems) {
    SiteLanguages site = new SiteLanguages(fields, overrides, problems);
    List<Language> languages =
        listed.stream().map(language -> site.overrides.applied(language, problems)).toList();
    site.checkOverrides(languages);
    site.check(languages);
    return languages;
  }

  private void checkOverrides(List<Language> languages) {
    for (Map.Entry<String, Entry> override : overrides.byTag().entrySet()) {
      if (languages.stream().noneMatch(l -> l.tag().equals(override.getKey()))) {
        problems.error(
            "language_overrides",
            override.getValue().key().span(),
            "\"" + override.getKey() + "\" is no language of this site",
            "add it to languages:, or take these lines away");
      }
    }
  }

  private void check(List<Language> languages) {
    List<YamlNode> items = ConfigFile.items(fields, "languages");
    if (items.size() != languages.size()) {
      return; // An unknown language is a problem already, and the places no longer match.
    }
    Set<Language> seen = new HashSet<>();
    Map<String, Language> paths = new HashMap<>();
    Map<String, Language> codes = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Language language = languages.get(i);
      SourceSpan item = items.get(i).span();
      checkWays(language, item);
      if (!seen.add(language)) {
        problems.error(
            "languages",
            item,
            "\"" + language.tag() + "\" stands in the list twice",
            "delete one of the two");
        continue;
      }
      if (language.isExperimental()) {
        problems.add(
            Problem.notice(
                "experimental",
                item,
                language.englishName() + " is experimental: its spelling is not settled",
                "have its pages read by somebody who writes it; who knows this already writes"
                    + " language_overrides: {"
                    + language.tag()
                    + ": {experimental: false}}"));
      }
      if (TAKEN.contains(language.path())) {
        problems.error(
            "languages",
            span(language, language, "path", item),
            "the folder /" + language.path() + "/ is taken by other pages of the site",
            "give " + language.tag() + " another path");
      }
      Language other = i == 0 ? null : paths.putIfAbsent(language.path(), language);
      if (other != null) {
        problems.error(
            "languages",
            span(language, other, "path", item),
            both(language, other) + " would both stand in the folder /" + language.path() + "/",
            "give one of the two another path");
      }
      Language namesake = codes.putIfAbsent(language.hreflang(), language);
      if (namesake != null) {
        problems.error(
            "languages",
            span(language, namesake, "hreflang", item),
            both(language, namesake) + " would both be announced as " + language.hreflang(),
            "give one of the two another hreflang");
      }
    }
  }

  /** Rules or tables between scripts that a file names and that there are not. */
  private void checkWays(Language language, SourceSpan listed) {
    for (String tag : language.transliteration().keySet()) {
      String obstacle =
          Languages.builtIn()
              .find(tag)
              .map(to -> obstacle(language, to))
              .orElse("there is no such language");
      if (!obstacle.isEmpty()) {
        problems.error(
            "transliteration",
            span(language, language, "transliteration", listed),
            "\"" + language.tag() + "\" has no way to \"" + tag + "\": " + obstacle,
            "name rules that there are, or a table of letter_tables; see languages.md");
      }
    }
  }

  private static String obstacle(Language from, Language to) {
    try {
      boolean isWay = Transliterator.between(from, to, Glossary.NONE).isPresent();
      return isWay ? "" : "it is not the same language";
    } catch (IllegalStateException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private static String both(Language language, Language other) {
    return "\"" + other.tag() + "\" and \"" + language.tag() + "\"";
  }

  /** Where the union writes the value of one of the two; where the language is listed, if not. */
  private SourceSpan span(Language language, Language other, String field, SourceSpan listed) {
    List<SourceSpan> spans = new ArrayList<>();
    for (Language each : List.of(language, other)) {
      Entry override = overrides.byTag().get(each.tag());
      if (override != null && override.value() instanceof Mapping values) {
        values.find(field).map(YamlNode::span).ifPresent(spans::add);
      }
    }
    return spans.isEmpty() ? listed : spans.get(0);
  }
}
