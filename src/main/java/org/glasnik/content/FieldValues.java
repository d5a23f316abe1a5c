package org.glasnik.content;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.glasnik.source.bind.Inline;
import org.jspecify.annotations.Nullable;

/**
 * Walks the values of records of fields, so that references, files and views need no code for each
 * type.
 */
public final class FieldValues {

  private static final ClassValue<List<Component>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          List<Component> components = new ArrayList<>();
          for (RecordComponent component : type.getRecordComponents()) {
            components.add(new Component(component));
          }
          return List.copyOf(components);
        }
      };

  private FieldValues() {}

  /**
   * Hands over every value that was given, at any depth: the records themselves, the entries of
   * lists and maps, and what is in them.
   */
  public static void visit(Object value, Consumer<Object> visitor) {
    if (value instanceof Collection<?> list) {
      list.forEach(entry -> visit(entry, visitor));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(entry -> visit(entry, visitor));
    } else {
      visitor.accept(value);
      if (value instanceof Record && !isLeaf(value)) {
        for (Component component : COMPONENTS.get(value.getClass())) {
          Object inner = component.of(value);
          if (inner != null) {
            visit(inner, visitor);
          }
        }
      }
    }
  }

  /** Values with spans of their own hold nothing more to visit. */
  private static boolean isLeaf(Object value) {
    return value instanceof Reference
        || value instanceof Asset
        || value instanceof Target
        || value instanceof When;
  }

  /**
   * The given fields of one record under their names in YAML; those of inline records are left out.
   */
  public static void forEach(Record record, BiConsumer<String, Object> consumer) {
    for (Component component : COMPONENTS.get(record.getClass())) {
      Object value = component.inline ? null : component.of(record);
      if (value != null) {
        consumer.accept(component.name, value);
      }
    }
  }

  /** Whether a record only wraps one text or number. */
  public static boolean isSingle(Record record) {
    List<Component> components = COMPONENTS.get(record.getClass());
    return components.size() == 1 && components.get(0).name.equals("value");
  }

  /** The text or number of a record that {@link #isSingle only wraps one}. */
  public static @Nullable Object single(Record record) {
    return COMPONENTS.get(record.getClass()).get(0).of(record);
  }

  private static final class Component {

    private final RecordComponent component;
    private final String name;
    private final boolean inline;

    Component(RecordComponent component) {
      this.component = component;
      this.name = snakeCase(component.getName());
      this.inline = component.isAnnotationPresent(Inline.class);
      component.getAccessor().setAccessible(true);
    }

    @Nullable Object of(Object record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("can't read " + component, e);
      }
    }

    private static String snakeCase(String name) {
      StringBuilder out = new StringBuilder(name.length() + 4);
      for (char c : name.toCharArray()) {
        if (c >= 'A' && c <= 'Z') {
          out.append('_').append((char) (c + 32));
        } else {
          out.append(c);
        }
      }
      return out.toString();
    }
  }
}
