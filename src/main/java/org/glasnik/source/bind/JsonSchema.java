package org.glasnik.source.bind;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The JSON Schema 2020-12 of a record, for editors' programs. What it accepts, the binder accepts;
 * the binder lets pass a little more (numbers in quotes, for instance).
 */
public final class JsonSchema {

  private static final JsonFactory JSON = new JsonFactory();

  private final RecordBinder binder;
  private final JsonGenerator json;
  private final Set<Class<? extends Record>> known = new LinkedHashSet<>();
  private final Deque<Class<? extends Record>> open = new ArrayDeque<>();

  private JsonSchema(RecordBinder binder, JsonGenerator json) {
    this.binder = binder;
    this.json = json;
  }

  /**
   * The schema as text.
   *
   * @param title what the record is, for people
   */
  public static String of(RecordBinder binder, Class<? extends Record> type, String title) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      new JsonSchema(binder, json).document(type, title);
    }
    return out.toString();
  }

  private void document(Class<? extends Record> type, String title) {
    json.writeStartObject();
    json.writeStringProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    json.writeStringProperty("title", title);
    properties(type);
    if (!open.isEmpty()) {
      json.writeObjectPropertyStart("$defs");
      while (!open.isEmpty()) {
        Class<? extends Record> nested = open.poll();
        json.writeObjectPropertyStart(name(nested));
        properties(nested);
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void properties(Class<? extends Record> type) {
    RecordModel model = binder.model(type);
    json.writeStringProperty("type", "object");
    json.writeObjectPropertyStart("properties");
    for (FieldModel field : model.fields()) {
      json.writeObjectPropertyStart(field.name());
      json.writeStringProperty("description", field.documentation());
      json.writeArrayPropertyStart("anyOf");
      schema(field.type(), field);
      if (!isRequired(field)) {
        json.writeStartObject();
        json.writeStringProperty("type", "null");
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("required");
    model.fields().stream().filter(JsonSchema::isRequired).forEach(f -> json.writeString(f.name()));
    json.writeEndArray();
    json.writeBooleanProperty("additionalProperties", false);
  }

  private static boolean isRequired(FieldModel field) {
    return field.need() == Need.REQUIRED && !field.shared();
  }

  private void schema(FieldType type, FieldModel field) {
    if (type instanceof FieldType.ListOf list) {
      // A lone value is taken for a list of one.
      schema(list.item(), field);
      json.writeStartObject();
      json.writeStringProperty("type", "array");
      json.writeObjectPropertyStart("items");
      json.writeArrayPropertyStart("anyOf");
      schema(list.item(), field);
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndObject();
      return;
    }
    json.writeStartObject();
    if (type instanceof FieldType.Value value) {
      json.writeArrayPropertyStart("allOf");
      json.writeRawValue(value.kind().jsonSchema());
      json.writeEndArray();
      range(field);
    } else if (type instanceof FieldType.Choice choice) {
      json.writeArrayPropertyStart("enum");
      choice.words().forEach(json::writeString);
      json.writeEndArray();
    } else if (type instanceof FieldType.MapOf map) {
      json.writeStringProperty("type", "object");
      json.writeObjectPropertyStart("additionalProperties");
      json.writeArrayPropertyStart("anyOf");
      schema(map.value(), field);
      json.writeEndArray();
      json.writeEndObject();
    } else if (type instanceof FieldType.Nested nested) {
      if (known.add(nested.type())) {
        open.add(nested.type());
      }
      json.writeStringProperty("$ref", "#/$defs/" + name(nested.type()));
    }
    json.writeEndObject();
  }

  /** With the class around it: two types may each have their own Contact. */
  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }

  private void range(FieldModel field) {
    if (field.min() != Long.MIN_VALUE) {
      json.writeNumberProperty("minimum", field.min());
    }
    if (field.max() != Long.MAX_VALUE) {
      json.writeNumberProperty("maximum", field.max());
    }
  }
}
