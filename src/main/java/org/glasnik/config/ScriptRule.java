package org.glasnik.config;

import java.util.Optional;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;

/** In which script a language is written, when the other one is made from it. */
public record ScriptRule(
    @Field(value = "The script that people write.", example = "Cyrl", need = Need.REQUIRED)
        Script from) {

  /**
   * A script that languages are written in.
   *
   * @param code ISO 15924, such as {@code Cyrl}
   */
  public record Script(String code) {

    static final String JSON_SCHEMA =
        "{\"type\":\"string\",\"enum\":[\"" + String.join("\",\"", Languages.SCRIPTS) + "\"]}";

    /** Whether a language is written in it. */
    boolean isOf(Language language) {
      return language.script().equals(code);
    }

    static Optional<Script> parse(String text) {
      return Languages.SCRIPTS.contains(text) ? Optional.of(new Script(text)) : Optional.empty();
    }
  }
}
