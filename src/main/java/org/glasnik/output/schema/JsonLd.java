package org.glasnik.output.schema;

import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;

/**
 * Writes JSON that can stand in a script element: no text can close the element or begin another
 * one. What is null or empty is left out.
 */
final class JsonLd {

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder().characterEscapes(new InScript()).build();

  private final JsonGenerator json;

  private JsonLd(JsonGenerator json) {
    this.json = json;
  }

  /** The graph of these nodes, each given as what writes its fields. */
  static String graph(List<Consumer<JsonLd>> nodes) {
    StringWriter out = new StringWriter(1024);
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
      JsonLd writer = new JsonLd(json);
      json.writeStartObject();
      json.writeStringProperty("@context", "https://schema.org");
      writer.nodes("@graph", nodes);
      json.writeEndObject();
    }
    return out.toString();
  }

  JsonLd text(String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      json.writeStringProperty(name, value);
    }
    return this;
  }

  JsonLd number(String name, long value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  JsonLd texts(String name, List<String> values) {
    if (!values.isEmpty()) {
      json.writeArrayPropertyStart(name);
      values.forEach(json::writeString);
      json.writeEndArray();
    }
    return this;
  }

  JsonLd node(String name, Consumer<JsonLd> fields) {
    json.writeObjectPropertyStart(name);
    fields.accept(this);
    json.writeEndObject();
    return this;
  }

  JsonLd nodes(String name, List<Consumer<JsonLd>> nodes) {
    if (!nodes.isEmpty()) {
      json.writeArrayPropertyStart(name);
      for (Consumer<JsonLd> fields : nodes) {
        json.writeStartObject();
        fields.accept(this);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    return this;
  }

  /** A reference to a node that stands elsewhere. */
  JsonLd reference(String name, @Nullable String id) {
    return id == null ? this : node(name, node -> node.text("@id", id));
  }

  /** Signs that mean something to HTML or to old JavaScript are written as numbers. */
  private static final class InScript extends CharacterEscapes {

    private static final long serialVersionUID = 1L;
    private static final int[] ESCAPES = CharacterEscapes.standardAsciiEscapesForJSON();

    static {
      for (char c : new char[] {'<', '>', '&'}) {
        ESCAPES[c] = CharacterEscapes.ESCAPE_STANDARD;
      }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ESCAPES.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
      return switch (c) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
