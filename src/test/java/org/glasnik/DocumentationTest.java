package org.glasnik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.glasnik.config.ConfigDocumentation;
import org.glasnik.content.ContentDocumentation;
import org.glasnik.content.ContentType;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.testing.FieldReference;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written of the fields is what the fields are. */
class DocumentationTest {

  private static final Path DOCS = Path.of("docs");
  private static final Path SCHEMAS = DOCS.resolve("schema");
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String HINT =
      "%s differs from the types; rewrite it with mvn -q test -Dtest=DocumentationTest -Ddocs.update=true";

  @Test
  void theTablesOfFieldsAreThoseOfTheTypes() throws IOException {
    check(DOCS.resolve("content-types.md"), FieldReference.text());
  }

  @TestFactory
  Stream<DynamicTest> theSchemaIsThatOfTheType() {
    return schemas().entrySet().stream()
        .map(
            schema ->
                dynamicTest(
                    schema.getKey(),
                    () -> check(SCHEMAS.resolve(schema.getKey()), schema.getValue())));
  }

  @Test
  void noSchemaIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(SCHEMAS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(schemas().keySet());
    }
  }

  private static void check(Path file, String text) throws IOException {
    if (Boolean.getBoolean("docs.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    }
    assertThat(file).as(HINT, file).exists();
    assertThat(Files.readString(file).replace("\r\n", "\n")).as(HINT, file).isEqualTo(text);
  }

  private static SortedMap<String, String> schemas() {
    SortedMap<String, String> schemas = new TreeMap<>();
    for (ContentType<?> type : ContentTypes.ALL) {
      schemas.put(type.id() + ".json", pretty(JSON.readTree(ContentDocumentation.schema(type))));
    }
    schemas.put("network.json", pretty(JSON.readTree(ConfigDocumentation.networkSchema())));
    schemas.put("topics.json", pretty(topics()));
    schemas.put("union.json", pretty(JSON.readTree(ConfigDocumentation.unionSchema())));
    return schemas;
  }

  /** Topics by their ids. */
  private static JsonNode topics() {
    ObjectNode topic = (ObjectNode) JSON.readTree(ConfigDocumentation.topicSchema());
    ObjectNode topics = JSON.createObjectNode();
    topics.set("$schema", topic.remove("$schema"));
    topics.put("title", "topics.yaml");
    topics.put("type", "object");
    topics.set("additionalProperties", topic);
    return topics;
  }

  private static String pretty(JsonNode schema) {
    String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
    return text.replace("\r\n", "\n") + "\n";
  }
}
