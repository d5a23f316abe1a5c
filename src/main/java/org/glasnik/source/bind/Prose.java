package org.glasnik.source.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.glasnik.source.bind.RecordShape.Component;
import org.jspecify.annotations.Nullable;

/** The text for people in a record of fields. */
public final class Prose {

  /** What becomes of a value; null if it is to be looked into. */
  private interface Change {
    @Nullable Object of(Object value, boolean prose);
  }

  private Prose() {}

  /**
   * The record with every text changed that stands in a {@code @Field(prose = true)}, at any depth:
   * also in records, lists and maps of it. Names of files, ids, addresses and numbers stay.
   *
   * @return the same record if nothing changed
   */
  public static <R extends Record> R map(R record, UnaryOperator<String> change) {
    return mapped(
        record,
        (value, prose) -> prose && value instanceof String text ? change.apply(text) : null);
  }

  /** Hands over every text that {@link #map} would change, in the order of the fields. */
  public static void visit(Record record, Consumer<String> visitor) {
    map(
        record,
        text -> {
          visitor.accept(text);
          return text;
        });
  }

  /**
   * The record with every value of a type changed, at any depth.
   *
   * @return the same record if nothing changed
   */
  public static <R extends Record, T> R map(R record, Class<T> type, UnaryOperator<T> change) {
    return mapped(
        record, (value, prose) -> type.isInstance(value) ? change.apply(type.cast(value)) : null);
  }

  private static <R extends Record> R mapped(R record, Change change) {
    @SuppressWarnings("unchecked") // Made by the constructor of the same class.
    R result = (R) record(record, change);
    return result;
  }

  private static Record record(Record record, Change change) {
    RecordShape shape = RecordShape.of(record.getClass());
    List<Component> components = shape.components();
    @Nullable Object[] values = new @Nullable Object[components.size()];
    boolean any = false;
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      boolean prose = !component.isInline() && component.declared().prose();
      Object own = component.raw(record);
      values[i] = own == null ? null : value(own, prose, change);
      any |= values[i] != own;
    }
    return any ? (Record) shape.create(values) : record;
  }

  private static Object value(Object value, boolean prose, Change change) {
    Object changed = change.of(value, prose);
    if (changed != null) {
      return changed.equals(value) ? value : changed;
    } else if (value instanceof List<?> list) {
      return list(list, prose, change);
    } else if (value instanceof Map<?, ?> map) {
      return map(map, prose, change);
    } else if (value instanceof Record record && RecordShape.isBound(record.getClass())) {
      return record(record, change);
    }
    return value;
  }

  private static List<?> list(List<?> values, boolean prose, Change change) {
    List<Object> changed = new ArrayList<>(values.size());
    boolean any = false;
    for (Object value : values) {
      Object other = value(value, prose, change);
      changed.add(other);
      any |= other != value;
    }
    return any ? List.copyOf(changed) : values;
  }

  private static Map<?, ?> map(Map<?, ?> values, boolean prose, Change change) {
    Map<Object, Object> changed = new LinkedHashMap<>();
    boolean any = false;
    for (Map.Entry<?, ?> entry : values.entrySet()) {
      Object other = value(entry.getValue(), prose, change);
      changed.put(entry.getKey(), other);
      any |= other != entry.getValue();
    }
    return any ? changed : values;
  }
}
