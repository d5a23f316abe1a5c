package org.glasnik.source.bind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.Severity;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** Reads nodes as the field types say. */
final class NodeReader {

  private final RecordBinder binder;
  private final Severity missing;

  /**
   * @param missing how severe it is that something needed is missing
   */
  NodeReader(RecordBinder binder, Severity missing) {
    this.binder = binder;
    this.missing = missing;
  }

  /**
   * The values of a record's fields, in the order of its model.
   *
   * @param given which of them the editor wrote, though perhaps wrongly
   */
  record Fields(@Nullable Object[] values, boolean[] given) {}

  Fields fields(RecordModel model, Mapping mapping, Problems problems) {
    int size = model.fields().size();
    Fields fields = new Fields(new @Nullable Object[size], new boolean[size]);
    for (Entry entry : mapping.entries()) {
      int place = model.place(entry.name());
      if (place < 0) {
        UnknownField.report(entry.key(), model, problems);
      } else if (!isAbsent(entry.value())) {
        FieldModel field = model.fields().get(place);
        fields.given[place] = true;
        fields.values[place] = value(field.type(), entry.value(), problems, field);
      }
    }
    return fields;
  }

  private @Nullable Object value(
      FieldType type, YamlNode node, Problems problems, FieldModel field) {
    if (type instanceof FieldType.Value value) {
      return ranged(value.kind().read(node, problems, field.name()), node, problems, field);
    }
    if (type instanceof FieldType.Choice choice) {
      return constant(choice, node, problems, field.name());
    }
    if (type instanceof FieldType.ListOf list) {
      return list(list.item(), node, problems, field);
    }
    if (type instanceof FieldType.MapOf map) {
      return map(map.value(), node, problems, field);
    }
    return nested(((FieldType.Nested) type).type(), node, problems, field.name());
  }

  private List<Object> list(FieldType item, YamlNode node, Problems problems, FieldModel field) {
    List<YamlNode> nodes = node instanceof Sequence list ? list.items() : List.of(node);
    List<Object> values = new ArrayList<>(nodes.size());
    for (YamlNode each : nodes) {
      if (isAbsent(each)) {
        problems.add(
            new Problem(
                missing,
                field.name(),
                each.span(),
                "an entry of \"" + field.name() + "\" is empty",
                "write it, or delete its dash"));
        continue;
      }
      Object value = value(item, each, problems, field);
      if (value != null) {
        Requirements.checkEntry(value, each.span(), problems, missing);
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  private @Nullable Map<String, Object> map(
      FieldType type, YamlNode node, Problems problems, FieldModel field) {
    if (!(node instanceof Mapping mapping)) {
      WrongShape.reportNoFields(node, "name: value", problems, field.name());
      return null;
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      Object value = isAbsent(entry.value()) ? null : value(type, entry.value(), problems, field);
      if (value != null) {
        Requirements.checkEntry(value, entry.value().span(), problems, missing);
        values.put(entry.name(), value);
      }
    }
    return Collections.unmodifiableMap(values);
  }

  private @Nullable Object nested(
      Class<? extends Record> type, YamlNode node, Problems problems, String name) {
    RecordModel model = binder.model(type);
    if (!(node instanceof Mapping mapping)) {
      WrongShape.reportNoFields(node, RecordBinder.example(model), problems, name);
      return null;
    }
    Fields fields = fields(model, mapping, problems);
    boolean whole = true;
    for (int i = 0; i < model.fields().size(); i++) {
      FieldModel field = model.fields().get(i);
      if (fields.values[i] == null && field.need() != Need.OPTIONAL && !field.shared()) {
        whole &= field.need() != Need.REQUIRED;
        if (!fields.given[i]) {
          problems.add(MissingField.of(field).problem(node.span(), missing));
        }
      }
    }
    return whole
        ? RecordBinder.create(RecordShape.of(type), Arrays.asList(fields.values).iterator())
        : null;
  }

  private static @Nullable Object constant(
      FieldType.Choice choice, YamlNode node, Problems problems, String field) {
    if (!(node instanceof Scalar scalar)) {
      WrongShape.report(node, "one of " + Words.anyOf(choice.words()), problems, field);
      return null;
    }
    String word = scalar.text().strip();
    int index = choice.words().indexOf(word);
    if (index >= 0) {
      return choice.type().getEnumConstants()[index];
    }
    String nearest =
        Spelling.nearest(word, choice.words())
            .map(known -> "did you mean \"" + known + "\"? ")
            .orElse("");
    problems.error(
        field,
        scalar.span(),
        Words.quote(word) + " can't stand in \"" + field + "\"",
        nearest + "write " + Words.anyOf(choice.words()));
    return null;
  }

  private static @Nullable Object ranged(
      @Nullable Object value, YamlNode node, Problems problems, FieldModel field) {
    if (!(value instanceof Number number) || !field.hasRange()) {
      return value;
    }
    boolean small = number.doubleValue() < field.min();
    if (!small && number.doubleValue() <= field.max()) {
      return value;
    }
    String hint =
        field.max() == Long.MAX_VALUE
            ? "write " + field.min() + " or more"
            : field.min() == Long.MIN_VALUE
                ? "write " + field.max() + " or less"
                : "write a number from " + field.min() + " to " + field.max();
    String what = "\"" + field.name() + "\" is too " + (small ? "small" : "large");
    problems.error(field.name(), node.span(), what + ": " + number, hint);
    return null;
  }

  /** Nothing, or only blanks: as good as not written. */
  private static boolean isAbsent(YamlNode node) {
    return node instanceof Scalar scalar && (scalar.isNull() || scalar.text().isBlank());
  }
}
