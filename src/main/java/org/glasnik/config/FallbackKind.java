package org.glasnik.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.bind.WrongShape;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** {@code none}, or {@code {cnr: [bs, hr, en], sq: none, press: none}}. */
final class FallbackKind implements ValueKind<FallbackRules> {

  private static final String NONE = "none";

  private final LanguageKind languages = new LanguageKind();

  @Override
  public Class<FallbackRules> type() {
    return FallbackRules.class;
  }

  @Override
  public @Nullable FallbackRules read(YamlNode node, Problems problems, String field) {
    if (isNone(node)) {
      return new FallbackRules(true, Map.of(), Map.of());
    }
    if (!(node instanceof Mapping mapping)) {
      WrongShape.report(node, "none, or languages with their stand-ins", problems, field);
      return null;
    }
    Map<String, List<Language>> chains = new LinkedHashMap<>();
    Map<String, SourceSpan> types = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      String tag = tag(entry.name());
      if (tag != null) {
        chains.putIfAbsent(tag, chain(tag, entry.value(), problems, field));
      } else if (isNone(entry.value())) {
        types.putIfAbsent(entry.name(), entry.key().span());
      } else {
        problems.error(
            field,
            entry.key().span(),
            "\"" + entry.name() + "\" is not a language that is known here",
            LanguageKind.hint(entry.name()) + "; of a type of content write press: none");
      }
    }
    return new FallbackRules(false, chains, types);
  }

  private static boolean isNone(YamlNode node) {
    return node instanceof Scalar scalar && scalar.text().strip().equals(NONE);
  }

  /** The tag in its usual case, or that of a language in all its scripts; null if there is none. */
  private static @Nullable String tag(String written) {
    Languages known = Languages.builtIn();
    return known
        .find(written)
        .map(Language::tag)
        .or(() -> known.inAllScripts(written).stream().map(Language::baseTag).findFirst())
        .orElse(null);
  }

  private List<Language> chain(String tag, YamlNode node, Problems problems, String field) {
    if (isNone(node)) {
      return List.of();
    }
    List<Language> chain = new ArrayList<>();
    for (YamlNode item : node instanceof Sequence list ? list.items() : List.of(node)) {
      Language language = languages.read(item, problems, field);
      if (language == null) {
        continue;
      }
      if (language.tag().equals(tag)) {
        problems.error(
            field,
            item.span(),
            "\"" + tag + "\" can't stand in for itself",
            "name other languages, best first, or write " + tag + ": none");
      } else if (chain.contains(language)) {
        problems.error(
            field,
            item.span(),
            "\"" + language.tag() + "\" stands in the list twice",
            "delete one of the two");
      } else {
        chain.add(language);
      }
    }
    return List.copyOf(chain);
  }

  @Override
  public String describe() {
    return "`none`, or lists of languages (or `none`) by language, and `none` by type";
  }

  @Override
  public String jsonSchema() {
    String language = languages.jsonSchema();
    String none = "{\"const\":\"" + NONE + "\"}";
    return "{\"anyOf\":["
        + none
        + ",{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":["
        + none
        + ","
        + language
        + ",{\"type\":\"array\",\"items\":"
        + language
        + "}]}}]}";
  }
}
