package org.glasnik.source.bind;

import java.util.Optional;
import java.util.function.Function;
import org.glasnik.source.Problems;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** How a value of one Java type is written in YAML. */
public interface ValueKind<T> {

  Class<T> type();

  /**
   * The value, or null with a problem whose rule is the field's name and whose span is the value.
   * Never asked for an absent node.
   */
  @Nullable T read(YamlNode node, Problems problems, String field);

  /** What it is, for people, without article: {@code date}, {@code web address}. */
  String describe();

  /** JSON Schema 2020-12 of what is accepted, as a JSON object. */
  String jsonSchema();

  /**
   * A kind that is written as one text.
   *
   * @param parse the value; empty if the text is none
   * @param hint how to write it, for who did not
   */
  static <T> ValueKind<T> ofText(
      Class<T> type,
      String describe,
      String jsonSchema,
      Function<String, Optional<T>> parse,
      String hint) {
    return new TextKind<>(type, describe, jsonSchema, parse, text -> hint);
  }
}
