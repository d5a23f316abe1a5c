package org.glasnik.config;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A membership in another organisation. */
public record Affiliation(
    @Field(
            value = "The organisation: a union of the network by its id, or a name.",
            example = "ITF",
            need = Need.REQUIRED)
        String org,
    @Field(value = "The year in which it began.", example = "2004", min = 1700, max = 2200)
        @Nullable Integer since,
    @Field(value = "What kind of membership it is.", example = "member")
        @Nullable LocalizedText status) {}
