package org.glasnik.source.bind;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.yaml.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An editor's program that follows the schema and our own binder must say the same. */
class JsonSchemaTest {

  private static final RecordBinder BINDER = new RecordBinder(List.of());

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JsonSchema.of(BINDER, Leaflet.class, "Leaflet"), InputFormat.JSON);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: a",
        "title: 2026",
        "title: true",
        "title: a\nlead:\n",
        "title: a\ncopies: 5000",
        "title: a\nprice: 1.5",
        "title: a\nstate: sent-out",
        "title: a\nfolded: false",
        "title: a\ndate: 2026-11-22",
        "title: a\nembargo: 2026-12-01T09:00:00+01:00",
        "title: a\ntime_zone: Europe/Sarajevo",
        "title: a\ntime_zone: UTC",
        "title: a\nwebsite: https://example.org/",
        "title: a\nkey_words: one",
        "title: a\nkey_words: [one, two]",
        "title: a\nnames: {en: a, bs: b}",
        "title: a\npicture: {src: a.jpg}",
        "title: a\npicture: {alt: A}",
        "title: a\nauthors: {name: Ana}",
        "title: a\nauthors: [{name: Ana, role: chair}]",
        "title: a\nparts: [{name: a, parts: [{name: b}]}]"
      })
  void whatTheBinderTakesTheSchemaTakes(String yaml) {
    assertThat(bound(yaml)).as("binder").isTrue();
    assertThat(valid(yaml)).as("schema").isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lead: no title",
        "title: a\ntilte: b",
        "title: [a]",
        "title: {a: b}",
        "title: a\ncopies: many",
        "title: a\ncopies: 0",
        "title: a\ncopies: 5001",
        "title: a\nprice: cheap",
        "title: a\nstate: lost",
        "title: a\nfolded: yes",
        "title: a\ndate: 22.11.2026.",
        "title: a\nembargo: 2026-12-01T09:00:00",
        "title: a\ntime_zone: CET",
        "title: a\nwebsite: example.org",
        "title: a\nkey_words: {a: b}",
        "title: a\nnames: [a]",
        "title: a\nnames: {en: [a]}",
        "title: a\npicture: a.jpg",
        "title: a\npicture: {source: a.jpg}",
        "title: a\nauthors: [{role: chair}]",
        "title: a\nauthors: [Ana]",
        "title: a\nparts: [{parts: [{nam: b}]}]"
      })
  void whatTheBinderRefusesTheSchemaRefuses(String yaml) {
    assertThat(bound(yaml)).as("binder").isFalse();
    assertThat(valid(yaml)).as("schema").isFalse();
  }

  @Test
  void everyFieldIsDescribed() {
    assertThat(JsonSchema.of(BINDER, Leaflet.class, "Leaflet"))
        .contains("\"title\":{\"description\":\"The headline.\"");
  }

  private static boolean bound(String yaml) {
    Problems problems = new Problems();
    SourcePath path = SourcePath.of("a.md");
    Leaflet leaflet =
        BINDER.bind(Leaflet.class, YamlReader.read(path, yaml, 1).value().orElseThrow(), problems);
    return !problems.hasErrors()
        && leaflet != null
        && Requirements.missing(leaflet).stream()
            .noneMatch(f -> f.need() == Need.REQUIRED && !f.name().equals("src"));
  }

  private static boolean valid(String yaml) {
    return SCHEMA
        .validate(
            yaml, InputFormat.YAML, c -> c.executionConfig(e -> e.formatAssertionsEnabled(true)))
        .isEmpty();
  }
}
