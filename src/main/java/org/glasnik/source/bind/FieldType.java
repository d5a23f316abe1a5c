package org.glasnik.source.bind;

import java.util.List;

/** What may stand in a field. */
public sealed interface FieldType {

  /** One value of a kind. */
  record Value(ValueKind<?> kind) implements FieldType {}

  /**
   * One of a few words.
   *
   * @param words as editors write them, in the order of the constants
   */
  record Choice(Class<? extends Enum<?>> type, List<String> words) implements FieldType {}

  /** Fields of its own; {@link RecordBinder#model} tells them. */
  record Nested(Class<? extends Record> type) implements FieldType {}

  /** A list; one entry may stand without being a list. */
  record ListOf(FieldType item) implements FieldType {}

  /** Values under names that the editor chooses. */
  record MapOf(FieldType value) implements FieldType {}
}
