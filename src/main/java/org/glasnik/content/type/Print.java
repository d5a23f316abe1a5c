package org.glasnik.content.type;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** How an issue is printed. */
public record Print(
    @Field(value = "The paper.", example = "A4") @Nullable String size,
    @Field(value = "Columns of a page.", min = 1, max = 4) @Nullable Integer columns,
    @Field("true: on both sides.") @Nullable Boolean duplex,
    @Field("How it is folded.") @Nullable String fold) {}
