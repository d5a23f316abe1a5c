package org.glasnik.source.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.glasnik.source.bind.RecordShape.Component;
import org.jspecify.annotations.Nullable;

/** The text for people in a record of fields: what stands in a {@code @Field(prose = true)}. */
public final class Prose {

  private Prose() {}

  /**
   * The record with every text for people changed, at any depth: also those in records, lists and
   * maps of it. Names of files, ids, addresses and numbers stay.
   *
   * @return the same record if nothing changed
   */
  public static <R extends Record> R map(R record, UnaryOperator<String> change) {
    @SuppressWarnings("unchecked") // Made by the constructor of the same class.
    R result = (R) changed(record, change);
    return result;
  }

  private static Record changed(Record record, UnaryOperator<String> change) {
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

  private static Object value(Object value, boolean prose, UnaryOperator<String> change) {
    if (value instanceof String text) {
      return prose ? text(text, change) : text;
    } else if (value instanceof List<?> list) {
      return list(list, prose, change);
    } else if (value instanceof Map<?, ?> map) {
      return map(map, prose, change);
    } else if (value instanceof Record record && RecordShape.isBound(record.getClass())) {
      return changed(record, change);
    }
    return value;
  }

  private static String text(String text, UnaryOperator<String> change) {
    String changed = change.apply(text);
    return changed.equals(text) ? text : changed;
  }

  private static List<?> list(List<?> values, boolean prose, UnaryOperator<String> change) {
    List<Object> changed = new ArrayList<>(values.size());
    boolean any = false;
    for (Object value : values) {
      Object other = value(value, prose, change);
      changed.add(other);
      any |= other != value;
    }
    return any ? List.copyOf(changed) : values;
  }

  private static Map<?, ?> map(Map<?, ?> values, boolean prose, UnaryOperator<String> change) {
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
