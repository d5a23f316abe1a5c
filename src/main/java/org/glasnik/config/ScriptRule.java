package org.glasnik.config;

import java.util.Arrays;
import java.util.Optional;
import org.glasnik.language.Language;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;

/** In which script a language is written, when the other one is made from it. */
public record ScriptRule(
    @Field(value = "The script that people write.", example = "Cyrl", need = Need.REQUIRED)
        Script from) {

  /** A script that a language with two of them may be written in. */
  public enum Script {
    CYRL("Cyrl"),
    LATN("Latn");

    private final String code;

    Script(String code) {
      this.code = code;
    }

    /** Whether a language is written in it. */
    boolean isOf(Language language) {
      return language.script().equals(code);
    }

    static Optional<Script> parse(String text) {
      return Arrays.stream(values()).filter(script -> script.code.equals(text)).findFirst();
    }
  }
}
