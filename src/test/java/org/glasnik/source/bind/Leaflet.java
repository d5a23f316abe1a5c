package org.glasnik.source.bind;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record with every kind of field, for the tests of this package. */
record Leaflet(
    @Field(value = "The headline.", example = "We strike", need = Need.REQUIRED)
        @Nullable String title,
    @Inline Common common,
    @Field(value = "Where it stands.") @Nullable State state,
    @Field(value = "How many were printed.", min = 1, max = 5000) @Nullable Integer copies,
    @Field(value = "What one costs.") @Nullable BigDecimal price,
    @Field(value = "Whether it is folded.") boolean folded,
    @Field(value = "When it is no secret any more.") @Nullable OffsetDateTime embargo,
    @Field(value = "The time zone.") @Nullable ZoneId timeZone,
    @Field(value = "Where to read on.") @Nullable URI website,
    @Field(value = "Words for search.") List<String> keyWords,
    @Field(value = "Names by language.") Map<String, String> names,
    @Field(value = "The picture.", shared = true) @Nullable Picture picture,
    @Field(value = "Who wrote it.") List<Author> authors,
    @Field(value = "Parts of parts.") List<Part> parts) {

  enum State {
    DRAFT,
    SENT_OUT
  }

  record Common(
      @Field(value = "The day.", example = "2026-11-22", need = Need.PUBLISHED, shared = true)
          @Nullable LocalDate date,
      @Field(value = "What it is about.", shared = true) List<String> topics,
      @Field(value = "A short text.", name = "lead") @Nullable String summary) {}

  record Picture(
      @Field(value = "The file.", example = "a.jpg", need = Need.REQUIRED, shared = true)
          @Nullable String src,
      @Field(value = "What it shows.", need = Need.PUBLISHED) @Nullable String alt) {}

  record Author(
      @Field(value = "The name.", example = "Ana", need = Need.REQUIRED) String name,
      @Field(value = "The office.") @Nullable String role) {}

  record Part(
      @Field(value = "Its name.") @Nullable String name,
      @Field(value = "Its parts.") List<Part> parts) {}
}
