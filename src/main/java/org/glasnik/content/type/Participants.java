package org.glasnik.content.type;

import java.util.List;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Who came to an event. */
public record Participants(
    @Field("All.") @Nullable Long total,
    @Field("Women.") @Nullable Long women,
    @Field("Men.") @Nullable Long men,
    @Field(value = "Organisations.", prose = true) List<String> orgs) {}
