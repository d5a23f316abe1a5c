package org.glasnik.content.type;

import java.util.List;
import org.glasnik.content.Asset;
import org.glasnik.content.Reference;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** The cover of an issue. */
public record Cover(
    @Field("The picture.") @Nullable Asset image,
    @Field("What the picture shows.") @Nullable String alt,
    @Field("The line on the cover.") @Nullable String line,
    @Field("Who made the picture.") @Nullable String credit,
    @Field("Items that the cover announces.") List<Reference> teasers) {}
