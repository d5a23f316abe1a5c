package org.glasnik.content.type;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** Somebody who can meet the demands of a campaign. */
public record Addressee(
    @Field(value = "The name.", need = Need.REQUIRED) @Nullable String name,
    @Field("What they do.") @Nullable String role,
    @Field("Where they belong.") @Nullable String org,
    @Field("How to reach them.") @Nullable String contact) {}
