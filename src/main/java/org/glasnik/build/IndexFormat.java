package org.glasnik.build;

import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.config.UnionId;
import org.glasnik.content.DocumentId;
import org.glasnik.content.When;
import org.glasnik.site.IndexEntry;
import org.glasnik.site.UnionIndex;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The index of a union as a JSON text that is kept beside its built site. */
public final class IndexFormat {

  private static final int VERSION = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private IndexFormat() {}

  /** One entry a line, in the order of the index. */
  public static String format(UnionIndex index) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("version", VERSION);
      json.writeArrayPropertyStart("entries");
      for (IndexEntry entry : index.entries()) {
        json.writeRaw('\n');
        write(json, entry);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void write(JsonGenerator json, IndexEntry entry) {
    json.writeStartObject();
    text(json, "union", entry.item().union().value());
    text(json, "item", entry.item().item());
    text(json, "type", entry.type());
    text(json, "language", entry.language());
    text(json, "url", entry.url());
    text(json, "title", entry.title());
    text(json, "kicker", entry.kicker());
    text(json, "summary", entry.summary());
    When date = entry.date();
    text(json, "date", date == null ? null : date.date().toString());
    text(json, "time", date == null || date.time() == null ? null : date.time().toString());
    text(json, "offset", date == null || date.offset() == null ? null : date.offset().getId());
    text(json, "instant", entry.instant().toString());
    text(json, "until", entry.until() == null ? null : entry.until().toString());
    text(json, "end", entry.end() == null ? null : entry.end().toString());
    text(json, "upcoming", entry.upcoming() ? "true" : null);
    text(json, "underWay", entry.underWay() ? "true" : null);
    text(json, "topics", entry.topics().isEmpty() ? null : String.join(" ", entry.topics()));
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, @Nullable String value) {
    if (value != null) {
      json.writeStringProperty(name, value);
    }
  }

  /** The index that a text holds; nothing if it is damaged or of another version. */
  public static Optional<UnionIndex> parse(String text) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
      List<IndexEntry> entries = new ArrayList<>();
      int version = 0;
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean isVersion = json.currentName().equals("version");
        json.nextToken();
        if (isVersion) {
          version = json.getIntValue();
        } else {
          while (json.nextToken() == JsonToken.START_OBJECT) {
            entries.add(entry(fields(json)));
          }
        }
      }
      return version == VERSION
          ? Optional.of(new UnionIndex(List.copyOf(entries)))
          : Optional.empty();
    } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> fields(JsonParser json) {
    Map<String, String> fields = new HashMap<>();
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      json.nextToken();
      fields.put(name, json.getString());
    }
    return fields;
  }

  private static IndexEntry entry(Map<String, String> fields) {
    String date = fields.get("date");
    String time = fields.get("time");
    String offset = fields.get("offset");
    String until = fields.get("until");
    String end = fields.get("end");
    return new IndexEntry(
        new DocumentId(new UnionId(given(fields, "union")), given(fields, "item")),
        given(fields, "type"),
        given(fields, "language"),
        given(fields, "url"),
        given(fields, "title"),
        fields.get("kicker"),
        fields.get("summary"),
        date == null
            ? null
            : new When(
                LocalDate.parse(date),
                time == null ? null : LocalTime.parse(time),
                offset == null ? null : ZoneOffset.of(offset)),
        Instant.parse(given(fields, "instant")),
        until == null ? null : Instant.parse(until),
        fields.containsKey("upcoming"),
        end == null ? null : Instant.parse(end),
        fields.containsKey("underWay"),
        fields.containsKey("topics") ? List.of(given(fields, "topics").split(" ")) : List.of(),
        null);
  }

  private static String given(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return value;
  }
}
