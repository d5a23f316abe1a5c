package org.glasnik.content;

import java.net.URI;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** Where an item was published first. */
public record Source(
    @Field(
            value = "Who published it.",
            need = Need.REQUIRED,
            example = "Harbour Workers' News",
            prose = true)
        @Nullable String name,
    @Field(value = "Where.", example = "https://harbour.example.org/strike") @Nullable URI url,
    @Field("The feed that it came by.") @Nullable URI feed,
    @Field("When it was published there.") @Nullable When date) {}
