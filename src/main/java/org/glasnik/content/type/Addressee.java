package org.glasnik.content.type;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** Somebody who can meet the demands of a campaign. */
public record Addressee(
    @Field(value = "The name.", need = Need.REQUIRED, prose = true) @Nullable String name,
    @Field(value = "What they do.", prose = true) @Nullable String role,
    @Field(value = "Where they belong.", prose = true) @Nullable String org,
    @Field(value = "How to reach them.", prose = true) @Nullable String contact) {}
