package org.glasnik.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.bind.WrongShape;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.jspecify.annotations.Nullable;

/** {@code {cnr-Latn: {hreflang: sr-ME}}}; the fields are looked at when the language is made. */
final class LanguageOverridesKind implements ValueKind<LanguageOverrides> {

  private static final String EXAMPLE = "hreflang: sr-ME";

  @Override
  public Class<LanguageOverrides> type() {
    return LanguageOverrides.class;
  }

  @Override
  public @Nullable LanguageOverrides read(YamlNode node, Problems problems, String field) {
    if (!(node instanceof Mapping mapping)) {
      WrongShape.reportNoFields(node, "bs: {" + EXAMPLE + "}", problems, field);
      return null;
    }
    Map<String, Entry> byTag = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Language language = Languages.builtIn().find(entry.name()).orElse(null);
      if (language == null) {
        problems.error(
            field,
            entry.key().span(),
            "\"" + entry.name() + "\" is not a language that is known here",
            LanguageKind.hint(entry.name()));
      } else if (entry.value() instanceof Mapping) {
        byTag.put(language.tag(), entry);
      } else {
        WrongShape.reportNoFields(entry.value(), EXAMPLE, problems, entry.name());
      }
    }
    return new LanguageOverrides(byTag);
  }

  @Override
  public String describe() {
    return "fields of a language's file, by language tag";
  }

  @Override
  public String jsonSchema() {
    return "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"object\"}}";
  }
}
