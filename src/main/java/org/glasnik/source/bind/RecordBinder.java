package org.glasnik.source.bind;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.glasnik.source.Problems;
import org.glasnik.source.Severity;
import org.glasnik.source.bind.RecordShape.Component;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of YAML. Everything that does not fit becomes a problem, and the binding goes on.
 *
 * <p>What is absent is null, an empty list or an empty map; absent primitives are zero or false. A
 * lone value is taken for a list of one. Requirements of nested records are checked here, for a
 * nested record is whole or not there at all; those of the outermost record by {@link
 * Requirements}, because the translations of an item may complete each other. For use by any number
 * of threads.
 */
public final class RecordBinder {

  private final Map<Class<?>, ValueKind<?>> kinds = new HashMap<>();
  private final NodeReader reader;

  private final ClassValue<RecordModel> models =
      new ClassValue<>() {
        @Override
        protected RecordModel computeValue(Class<?> type) {
          List<FieldModel> fields = new ArrayList<>();
          collect(RecordShape.of(type), fields);
          return new RecordModel(type.asSubclass(Record.class), fields);
        }
      };

  /** A binder that knows {@link Kinds#basic} and these, which win over the basic ones. */
  public RecordBinder(Collection<ValueKind<?>> kinds) {
    this(kinds, Severity.ERROR);
  }

  private RecordBinder(Collection<ValueKind<?>> kinds, Severity missing) {
    reader = new NodeReader(this, missing);
    Kinds.basic().forEach(kind -> this.kinds.put(kind.type(), kind));
    kinds.forEach(kind -> this.kinds.put(kind.type(), kind));
  }

  /**
   * The same binder for records that are still in the making: what is missing is only good to know.
   */
  public RecordBinder forDrafts() {
    return new RecordBinder(kinds.values(), Severity.NOTICE);
  }

  /**
   * The record that the node describes; null only if the node has no fields at all, like a list.
   * After an error a component may be null even where its type does not say so.
   */
  public <R extends Record> @Nullable R bind(Class<R> type, YamlNode node, Problems problems) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.error(
          "yaml",
          node.span(),
          "fields must stand here, one a line",
          "write name: value, for example " + example(model(type)));
      return null;
    }
    RecordModel model = model(type);
    @Nullable Object[] values = reader.fields(model, mapping, problems).values();
    return type.cast(create(RecordShape.of(type), Arrays.asList(values).iterator()));
  }

  /** The fields of a record type. */
  public RecordModel model(Class<? extends Record> type) {
    return models.get(type);
  }

  /** A record of its fields' values, in the order of its model. */
  static Object create(RecordShape shape, Iterator<@Nullable Object> values) {
    List<Component> components = shape.components();
    @Nullable Object[] arguments = new @Nullable Object[components.size()];
    for (int i = 0; i < arguments.length; i++) {
      Component component = components.get(i);
      arguments[i] =
          component.isInline()
              ? create(RecordShape.of(component.type()), values)
              : orDefault(values.next(), component.type());
    }
    return shape.create(arguments);
  }

  /** A field with its example, for hints. */
  static String example(RecordModel model) {
    FieldModel first = model.fields().get(0);
    return first.name() + ": " + (first.example().isEmpty() ? "…" : first.example());
  }

  private void collect(RecordShape shape, List<FieldModel> fields) {
    for (Component c : shape.components()) {
      if (c.isInline()) {
        collect(RecordShape.of(c.type()), fields);
      } else {
        fields.add(FieldModel.of(c.name(), typeOf(c.genericType()), c.declared()));
      }
    }
  }

  private FieldType typeOf(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new FieldType.ListOf(typeOf(arguments[0]));
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return new FieldType.MapOf(typeOf(arguments[1]));
      }
    } else if (type instanceof Class<?> raw) {
      ValueKind<?> kind = kinds.get(raw);
      if (kind != null) {
        return new FieldType.Value(kind);
      }
      if (raw.isEnum()) {
        return choice(raw.asSubclass(Enum.class));
      }
      if (raw.isRecord()) {
        return new FieldType.Nested(raw.asSubclass(Record.class));
      }
    }
    throw new IllegalStateException("no value kind for " + type);
  }

  @SuppressWarnings({"rawtypes", "unchecked"}) // An enum class is always of its own constants.
  private static FieldType choice(Class<? extends Enum> type) {
    List<String> words =
        Arrays.stream(type.getEnumConstants()).map(c -> Words.kebabCase((Enum<?>) c)).toList();
    return new FieldType.Choice((Class<? extends Enum<?>>) (Class) type, words);
  }

  private static @Nullable Object orDefault(@Nullable Object value, Class<?> type) {
    if (value != null) {
      return value;
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == Map.class) {
      return Map.of();
    }
    return type.isPrimitive() ? Kinds.zero(type) : null;
  }
}
