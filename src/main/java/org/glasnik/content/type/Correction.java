package org.glasnik.content.type;

import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A correction of something that was published. */
public record Correction(
    @Field(value = "When it was corrected.", need = Need.REQUIRED, example = "2026-11-24")
        @Nullable When date,
    @Field(value = "What was wrong, and what is right.", need = Need.REQUIRED, prose = true)
        @Nullable String text) {}
