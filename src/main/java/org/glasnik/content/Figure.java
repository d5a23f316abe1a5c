package org.glasnik.content;

import java.math.BigDecimal;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A figure with its source and day. */
public record Figure(
    @Field(
            value = "What it counts.",
            need = Need.REQUIRED,
            example = "Depots inspected",
            prose = true)
        @Nullable String label,
    @Field(value = "How many.", need = Need.REQUIRED, example = "4") @Nullable BigDecimal value,
    @Field(value = "Of how many.", example = "11") @Nullable BigDecimal target,
    @Field(value = "Of what.", example = "depots", prose = true) @Nullable String unit,
    @Field(value = "On which day.", need = Need.PUBLISHED, example = "2026-11-15")
        @Nullable When asOf,
    @Field(
            value = "Who says so.",
            need = Need.PUBLISHED,
            example = "Labour inspectorate",
            prose = true)
        @Nullable String source) {}
