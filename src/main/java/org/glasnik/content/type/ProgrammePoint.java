package org.glasnik.content.type;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** One point of a programme. */
public record ProgrammePoint(
    @Field(value = "When.", example = "11:00") @Nullable String time,
    @Field(value = "What.", need = Need.REQUIRED, prose = true) @Nullable String title,
    @Field(value = "Who.", prose = true) @Nullable String who) {}
