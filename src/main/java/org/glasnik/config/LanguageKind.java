package org.glasnik.config;

import java.util.List;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.bind.WrongShape;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A language that the program knows, by its tag. */
final class LanguageKind implements ValueKind<Language> {

  private static final Languages LANGUAGES = Languages.builtIn();

  @Override
  public Class<Language> type() {
    return Language.class;
  }

  @Override
  public @Nullable Language read(YamlNode node, Problems problems, String field) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      WrongShape.report(node, "a language tag", problems, field);
      return null;
    }
    String tag = scalar.text().strip();
    Language language = LANGUAGES.find(tag).orElse(null);
    List<Problem> mistakes = LANGUAGES.problems(tag);
    problems.addAll(mistakes);
    if (language == null && mistakes.isEmpty()) {
      problems.error(
          field, scalar.span(), "\"" + tag + "\" is not a language that is known here", hint(tag));
    }
    return language;
  }

  /** How to write a language, for who wrote another tag. */
  static String hint(String tag) {
    List<String> inScripts = LANGUAGES.inAllScripts(tag).stream().map(Language::tag).toList();
    if (!inScripts.isEmpty()) {
      return "say the script as well: " + String.join(" or ", inScripts);
    }
    int dash = tag.indexOf('-');
    if (dash > 0 && LANGUAGES.find(tag.substring(0, dash)).isPresent()) {
      return "write " + tag.substring(0, dash);
    }
    return "write a language tag such as en, bs, sq, mk or sr-Latn";
  }

  @Override
  public String describe() {
    return "language tag";
  }

  @Override
  public String jsonSchema() {
    return "{\"type\":\"string\",\"pattern\":\"^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$\"}";
  }
}
