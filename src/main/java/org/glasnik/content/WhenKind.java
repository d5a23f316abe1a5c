package org.glasnik.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.DateHint;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A day, or a day and a time. */
final class WhenKind implements ValueKind<When> {

  @Override
  public Class<When> type() {
    return When.class;
  }

  @Override
  public @Nullable When read(YamlNode node, Problems problems, String field) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      problems.error(
          field,
          node.span(),
          "here stands a list or several fields",
          "write date, or date and time as one text");
      return null;
    }
    When when = parse(scalar.text()).orElse(null);
    if (when == null) {
      problems.error(
          field,
          scalar.span(),
          "\"" + scalar.text() + "\" is not a date",
          DateHint.of(scalar.text()));
    }
    return when;
  }

  @Override
  public String describe() {
    return "date, or date and time";
  }

  @Override
  public String jsonSchema() {
    return "{\"type\":\"string\",\"pattern\":\"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})?)?$\"}";
  }

  /**
   * Reads {@code 2026-11-22}, {@code 2026-11-22T10:30}, with seconds and with an offset if they are
   * given.
   */
  static Optional<When> parse(String text) {
    try {
      if (text.length() <= 10) {
        return Optional.of(When.day(LocalDate.parse(text)));
      }
      String moment = text.replace(' ', 'T');
      boolean offset =
          moment.endsWith("Z") || moment.lastIndexOf('+') > 10 || moment.lastIndexOf('-') > 10;
      LocalDateTime local =
          offset ? OffsetDateTime.parse(moment).toLocalDateTime() : LocalDateTime.parse(moment);
      ZoneOffset zone = offset ? OffsetDateTime.parse(moment).getOffset() : null;
      return Optional.of(new When(local.toLocalDate(), local.toLocalTime(), zone));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
