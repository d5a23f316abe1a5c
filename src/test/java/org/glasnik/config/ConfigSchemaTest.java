package org.glasnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.glasnik.source.SourceDirectory;
import org.glasnik.source.bind.JsonSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors' programs get, and the sample that everybody copies. */
class ConfigSchemaTest {

  private static final Path SAMPLE = Path.of("sample-site");

  @Test
  void theSampleHasNoProblem() throws IOException {
    assertThat(ConfigReader.read(SourceDirectory.read(SAMPLE, SAMPLE.resolve("public"))).problems())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("unionFiles")
  void everyUnionOfTheSampleFitsTheSchema(Path file) throws IOException {
    assertThat(schema(UnionFields.class).validate(Files.readString(file), InputFormat.YAML))
        .isEmpty();
  }

  @Test
  void theNetworkOfTheSampleFitsTheSchema() throws IOException {
    assertThat(
            schema(NetworkFields.class)
                .validate(Files.readString(SAMPLE.resolve("network.yaml")), InputFormat.YAML))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "level: branche",
        "colour: red",
        "theme: {colours: {accent: red}}",
        "social: [{telegarm: x}]",
        "menus: {main: [{label: x}]}",
        "page_size: 1",
        "founded: long ago",
        "imprint: {country_profile: de}",
        "contact: {email: office at example.org}",
        "contact: {phone: 033 123 456}"
      })
  void whatTheReaderRefusesTheSchemaRefuses(String lines) {
    assertThat(new Workspace().and(lines).read().hasErrors()).isTrue();
    assertThat(
            schema(UnionFields.class)
                .validate(
                    Workspace.union("https://bench.example.org/") + lines + "\n", InputFormat.YAML))
        .isNotEmpty();
  }

  static List<Path> unionFiles() throws IOException {
    try (Stream<Path> unions = Files.list(SAMPLE.resolve("unions"))) {
      return unions
          .map(folder -> folder.resolve("union.yaml"))
          .filter(Files::exists)
          .sorted()
          .toList();
    }
  }

  private static Schema schema(Class<? extends Record> type) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(
            JsonSchema.of(ConfigKinds.binder(), type, type.getSimpleName()), InputFormat.JSON);
  }
}
