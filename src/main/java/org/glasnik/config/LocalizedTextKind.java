package org.glasnik.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.glasnik.language.Languages;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.bind.WrongShape;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.jspecify.annotations.Nullable;

/** {@code {en: Rail, bs: Željeznica}}, or one text for all languages. */
final class LocalizedTextKind implements ValueKind<LocalizedText> {

  private static final Languages LANGUAGES = Languages.builtIn();

  @Override
  public Class<LocalizedText> type() {
    return LocalizedText.class;
  }

  @Override
  public @Nullable LocalizedText read(YamlNode node, Problems problems, String field) {
    if (node instanceof Scalar scalar) {
      return LocalizedText.of(scalar.text().strip());
    }
    if (!(node instanceof Mapping mapping)) {
      WrongShape.report(node, "a text, or texts by language", problems, field);
      return null;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      String tag = tag(entry.key(), problems, field);
      if (!(entry.value() instanceof Scalar text)) {
        WrongShape.report(entry.value(), "a text", problems, field);
      } else if (!text.isNull() && !text.text().isBlank()) {
        texts.putIfAbsent(tag, text.text().strip());
      }
    }
    return texts.isEmpty() ? null : new LocalizedText(texts);
  }

  /** The tag in its usual case; a warning if the program has no such language to show. */
  static String tag(Scalar key, Problems problems, String field) {
    String written = key.text();
    return LANGUAGES
        .find(written)
        .map(language -> language.tag())
        .orElseGet(
            () -> {
              problems.add(
                  Problem.warning(
                      field,
                      key.span(),
                      "\"" + written + "\" is not a language that is known here, so no site has it",
                      LanguageKind.hint(written)));
              return written;
            });
  }

  @Override
  public String describe() {
    return "text, or texts by language";
  }

  @Override
  public String jsonSchema() {
    String text = "{\"type\":[\"string\",\"number\",\"boolean\",\"null\"]}";
    return "{\"anyOf\":[{\"type\":[\"string\",\"number\",\"boolean\"]},"
        + "{\"type\":\"object\",\"additionalProperties\":"
        + text
        + "}]}";
  }
}
