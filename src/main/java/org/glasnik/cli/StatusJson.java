package org.glasnik.cli;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.glasnik.build.ReportFile;
import org.glasnik.content.translation.SourceChange;
import org.glasnik.language.Language;
import org.glasnik.site.translation.ItemTranslations;
import org.glasnik.site.translation.TranslationCell;
import org.glasnik.site.translation.TranslationState;
import org.glasnik.site.translation.UnionTranslations;
import org.glasnik.site.translation.Upcoming;
import org.glasnik.source.Problem;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The report for machines: one JSON object. {@code format} changes when something that stands here
 * gets another meaning; new properties may be added.
 */
final class StatusJson {

  private final StatusReport status;
  private final JsonGenerator json;

  private StatusJson(StatusReport status, JsonGenerator json) {
    this.status = status;
    this.json = json;
  }

  static String of(StatusReport status) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
      new StatusJson(status, json).all();
    }
    return text + "\n";
  }

  private void all() {
    json.writeStartObject();
    json.writeStringProperty("format", ReportFile.MARK);
    json.writeStringProperty("at", status.translations().at().toString());
    json.writeArrayPropertyStart("unions");
    status.translations().unions().forEach(this::union);
    json.writeEndArray();
    json.writeArrayPropertyStart("upcoming");
    status.translations().upcoming().forEach(this::upcoming);
    json.writeEndArray();
    problems("problems", status.translations().problems());
    if (status.withScript()) {
      problems("unsure", status.unsure());
    }
    problems("errors", status.errors());
    json.writeEndObject();
  }

  private void union(UnionTranslations union) {
    json.writeStartObject();
    json.writeStringProperty("union", union.union().id().value());
    json.writeArrayPropertyStart("languages");
    for (Language language : union.languages()) {
      json.writeStartObject();
      json.writeStringProperty("language", language.tag());
      for (Map.Entry<TranslationState, Integer> count : union.counts(language).entrySet()) {
        json.writeNumberProperty(count.getKey().word(), count.getValue());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("items");
    union.items().forEach(this::item);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void item(ItemTranslations item) {
    json.writeStartObject();
    json.writeStringProperty("item", item.id().toString());
    json.writeStringProperty("type", item.type());
    json.writeStringProperty("title", item.title());
    json.writeStringProperty("title_language", item.titleLanguage().tag());
    if (item.date() != null) {
      json.writeStringProperty("date", item.date().toString());
    }
    json.writeObjectPropertyStart("languages");
    item.cells().forEach(this::cell);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void cell(Language language, TranslationCell cell) {
    json.writeObjectPropertyStart(language.tag());
    json.writeStringProperty("state", cell.state().word());
    if (cell.path() != null) {
      json.writeStringProperty("path", cell.path().value());
    }
    if (cell.from() != null) {
      json.writeStringProperty("from", cell.from().tag());
    }
    json.writeBooleanProperty("compared", cell.compared());
    json.writeArrayPropertyStart("changes");
    cell.changes().forEach(this::change);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void change(SourceChange change) {
    json.writeStartObject();
    json.writeStringProperty("kind", change.kind().word());
    json.writeStringProperty("part", change.part().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("what", change.what());
    json.writeNumberProperty("count", change.count());
    json.writeStringProperty("path", change.span().path().value());
    if (change.span().line() > 0) {
      json.writeNumberProperty("line", change.span().line());
    }
    json.writeStringProperty("words", change.words());
    json.writeStringProperty("sentence", change.sentence());
    json.writeEndObject();
  }

  private void upcoming(Upcoming next) {
    json.writeStartObject();
    json.writeStringProperty("moment", next.moment().toString());
    json.writeStringProperty("what", next.kind().word());
    json.writeBooleanProperty("draft", next.draft());
    json.writeStringProperty("item", next.id().toString());
    json.writeStringProperty("title", next.title());
    json.writeArrayPropertyStart("languages");
    next.languages().forEach(language -> json.writeString(language.tag()));
    json.writeEndArray();
    json.writeStringProperty("path", next.path().value());
    json.writeEndObject();
  }

  private void problems(String name, Collection<Problem> problems) {
    json.writeArrayPropertyStart(name);
    for (Problem problem : problems) {
      json.writeStartObject();
      json.writeStringProperty("rule", problem.rule());
      json.writeStringProperty("path", problem.span().path().value());
      if (problem.span().line() > 0) {
        json.writeNumberProperty("line", problem.span().line());
        json.writeNumberProperty("column", problem.span().column());
      }
      json.writeStringProperty("message", problem.what());
      json.writeStringProperty("hint", problem.hint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
