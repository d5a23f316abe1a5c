package org.glasnik.source.bind;

import java.util.List;
import org.glasnik.source.bind.RecordShape.Component;
import org.jspecify.annotations.Nullable;

/** What one translation of an item takes over from the others. */
public final class Inheritance {

  private Inheritance() {}

  /**
   * The record with its absent shared fields taken from the first of the others that has them.
   * Fields that are records themselves are completed in the same way when both have them, so that
   * one translation may give a picture and another only what it shows.
   *
   * @return the same record if nothing changed
   */
  public static <R extends Record> R merge(R record, List<R> siblings) {
    Object merged = record;
    for (R sibling : siblings) {
      merged = completed(merged, sibling);
    }
    @SuppressWarnings("unchecked") // Made by the constructor of the same class.
    R result = (R) merged;
    return result;
  }

  private static Object completed(Object record, Object sibling) {
    RecordShape shape = RecordShape.of(record.getClass());
    List<Component> components = shape.components();
    @Nullable Object[] values = new @Nullable Object[components.size()];
    boolean changed = false;
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      Object own = component.raw((Record) record);
      values[i] = merged(component, own, component.raw((Record) sibling));
      changed |= values[i] != own;
    }
    return changed ? shape.create(values) : record;
  }

  private static @Nullable Object merged(
      Component component, @Nullable Object own, @Nullable Object other) {
    if (own != null && other != null && RecordShape.isBound(own.getClass())) {
      return completed(own, other);
    }
    boolean takes = !component.isInline() && component.declared().shared();
    return takes && component.isAbsent(own) && !component.isAbsent(other) ? other : own;
  }
}
