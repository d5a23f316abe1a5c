package org.glasnik.content.type;

import java.util.List;
import org.glasnik.content.Asset;
import org.glasnik.content.Reference;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** The cover of an issue. */
public record Cover(
    @Field("The picture.") @Nullable Asset image,
    @Field(value = "What the picture shows.", prose = true) @Nullable String alt,
    @Field(value = "The line on the cover.", prose = true) @Nullable String line,
    @Field(value = "Who made the picture.", prose = true) @Nullable String credit,
    @Field("Items that the cover announces.") List<Reference> teasers) {}
