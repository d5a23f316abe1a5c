package org.glasnik.content;

import java.util.List;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Whether and where others may republish an item. */
public record Syndication(
    @Field(
            value = "true: the network's portal and other unions may take it over.",
            example = "true")
        @Nullable Boolean allow,
    @Field("Only for these regions; for all if none is named.") List<String> regions,
    @Field("Until then.") @Nullable When until) {}
