package org.glasnik.source.bind;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The editors' table of a record's fields, in Markdown. */
public final class FieldTable {

  private FieldTable() {}

  /**
   * One row a field; the fields of a field follow it with a dot, those of a list with {@code []}.
   */
  public static String of(RecordBinder binder, Class<? extends Record> type) {
    StringBuilder out = new StringBuilder();
    out.append("| Field | Value | Needed | Meaning |\n|---|---|---|---|\n");
    rows(binder, type, "", new ArrayDeque<>(), out);
    return out.toString();
  }

  private static void rows(
      RecordBinder binder,
      Class<? extends Record> type,
      String prefix,
      Deque<Class<?>> above,
      StringBuilder out) {
    above.push(type);
    for (FieldModel field : binder.model(type).fields()) {
      row(prefix + field.name(), field, out);
      String inside = inside(field.type());
      Class<? extends Record> nested = nested(field.type());
      if (nested != null && !above.contains(nested)) {
        rows(binder, nested, prefix + field.name() + inside, above, out);
      }
    }
    above.pop();
  }

  private static void row(String name, FieldModel field, StringBuilder out) {
    out.append("| `").append(name).append("` | ").append(describe(field)).append(" | ");
    out.append(
        switch (field.need()) {
          case REQUIRED -> "yes";
          case PUBLISHED -> "recommended";
          case OPTIONAL -> "";
        });
    out.append(" | ").append(cell(field.documentation()));
    if (!field.example().isEmpty()) {
      out.append(" Example: `").append(cell(field.example())).append('`');
    }
    if (field.shared()) {
      out.append(" One translation is enough.");
    }
    out.append(" |\n");
  }

  private static String describe(FieldModel field) {
    String type = describe(field.type());
    if (!field.hasRange()) {
      return type;
    }
    return field.max() == Long.MAX_VALUE
        ? type + ", " + field.min() + " or more"
        : type + ", " + field.min() + " to " + field.max();
  }

  private static String describe(FieldType type) {
    if (type instanceof FieldType.Value value) {
      return value.kind().describe();
    }
    if (type instanceof FieldType.Choice choice) {
      return "`" + String.join("`, `", choice.words()) + "`";
    }
    if (type instanceof FieldType.ListOf list) {
      return "list: " + describe(list.item());
    }
    if (type instanceof FieldType.MapOf map) {
      return "names with: " + describe(map.value());
    }
    return "fields";
  }

  private static @Nullable Class<? extends Record> nested(FieldType type) {
    if (type instanceof FieldType.ListOf list) {
      return nested(list.item());
    }
    if (type instanceof FieldType.MapOf map) {
      return nested(map.value());
    }
    return type instanceof FieldType.Nested nested ? nested.type() : null;
  }

  private static String inside(FieldType type) {
    return type instanceof FieldType.ListOf ? "[]." : type instanceof FieldType.MapOf ? ".*." : ".";
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
