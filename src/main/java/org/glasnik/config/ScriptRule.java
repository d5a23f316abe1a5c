package org.glasnik.config;

import java.util.Optional;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;

/** In which script a language is written, when the other one is made from it. */
public record ScriptRule(
    @Field(value = "The script that people write.", example = "Cyrl", need = Need.REQUIRED)
        Script from) {

  /** A script that a language with two of them may be written in. */
  public enum Script {
    CYRL,
    LATN;

    static Optional<Script> parse(String text) {
      return switch (text) {
        case "Cyrl" -> Optional.of(CYRL);
        case "Latn" -> Optional.of(LATN);
        default -> Optional.empty();
      };
    }
  }
}
