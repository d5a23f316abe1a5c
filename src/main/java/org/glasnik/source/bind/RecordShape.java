package org.glasnik.source.bind;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What reflection knows of a record, asked once a class. */
final class RecordShape {

  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return new RecordShape(type);
        }
      };

  private static final ClassValue<Boolean> BOUND =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
          return type.isRecord()
              && Arrays.stream(type.getRecordComponents())
                  .allMatch(
                      c ->
                          c.isAnnotationPresent(Field.class)
                              || c.isAnnotationPresent(Inline.class));
        }
      };

  /**
   * One component.
   *
   * @param name the field's name in YAML
   * @param field absent for an inline record
   */
  record Component(
      String name, Class<?> type, Type genericType, @Nullable Field field, Method accessor) {

    boolean isInline() {
      return field == null;
    }

    /** The field's annotation, of a component that is not inline. */
    Field declared() {
      if (field == null) {
        throw new IllegalStateException(name + " is inline");
      }
      return field;
    }

    /** The component's value, null where nothing was given. */
    @Nullable Object of(Record record) {
      Object value = raw(record);
      return isAbsent(value) ? null : value;
    }

    /** The component's value as it is. */
    @Nullable Object raw(Record record) {
      try {
        return accessor.invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("can't read " + accessor, e);
      }
    }

    /** Whether this value means that nothing was given. */
    boolean isAbsent(@Nullable Object value) {
      return value == null
          || (value instanceof Collection<?> list && list.isEmpty())
          || (value instanceof Map<?, ?> map && map.isEmpty())
          || (type.isPrimitive() && isDefault(value));
    }

    private static boolean isDefault(Object value) {
      return value.equals(false) || (value instanceof Number n && n.doubleValue() == 0);
    }
  }

  private final Class<?> type;
  private final List<Component> components;
  private final Constructor<?> constructor;

  private RecordShape(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalStateException(type.getName() + " is no record and has no value kind");
    }
    this.type = type;
    RecordComponent[] all = type.getRecordComponents();
    components = Arrays.stream(all).map(c -> component(type, c)).toList();
    Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      constructor = type.getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
    constructor.setAccessible(true);
  }

  static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Whether the class is a record of fields, not one that a value kind makes of a text. */
  static boolean isBound(Class<?> type) {
    return BOUND.get(type);
  }

  List<Component> components() {
    return components;
  }

  Object create(@Nullable Object... values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          type.getName() + " refuses " + Arrays.toString(values), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("can't make a " + type.getName(), e);
    }
  }

  private static Component component(Class<?> owner, RecordComponent c) {
    Field field = c.getAnnotation(Field.class);
    if ((field == null) == (c.getAnnotation(Inline.class) == null)) {
      throw new IllegalStateException(
          owner.getName() + "." + c.getName() + " needs either @Field or @Inline");
    }
    String name =
        field == null || field.name().isEmpty() ? Words.snakeCase(c.getName()) : field.name();
    c.getAccessor().setAccessible(true);
    return new Component(name, c.getType(), c.getGenericType(), field, c.getAccessor());
  }
}
