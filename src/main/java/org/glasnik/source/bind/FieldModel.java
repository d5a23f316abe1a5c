package org.glasnik.source.bind;

/**
 * A field as editors know it.
 *
 * @param documentation one sentence
 * @param example what may stand after the colon; empty if there is none
 * @param shared whether it may stand in one translation only
 * @param prose whether it is text for people
 * @param min the least number
 * @param max the greatest number
 */
public record FieldModel(
    String name,
    FieldType type,
    Need need,
    String documentation,
    String example,
    boolean shared,
    boolean prose,
    long min,
    long max) {

  static FieldModel of(String name, FieldType type, Field field) {
    return new FieldModel(
        name,
        type,
        field.need(),
        field.value(),
        field.example(),
        field.shared(),
        field.prose(),
        field.min(),
        field.max());
  }

  boolean hasRange() {
    return min != Long.MIN_VALUE || max != Long.MAX_VALUE;
  }
}
