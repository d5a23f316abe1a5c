package org.glasnik.content.type;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A question and its answer. */
public record Question(
    @Field(value = "The question.", need = Need.REQUIRED, prose = true) @Nullable String question,
    @Field(value = "The answer.", need = Need.REQUIRED, prose = true) @Nullable String answer) {}
