package org.glasnik.config;

import java.time.LocalDate;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** The number of members, with its day and its source: a number without them is hearsay. */
public record Members(
    @Field(value = "All members.", example = "2140", need = Need.REQUIRED, min = 0) Integer count,
    @Field(value = "The women among them.", example = "412", min = 0) @Nullable Integer women,
    @Field(
            value = "The day for which the number is true.",
            example = "2026-09-30",
            need = Need.PUBLISHED)
        @Nullable LocalDate asOf,
    @Field(value = "Where the number comes from.", example = "Membership register")
        @Nullable LocalizedText source) {}
