package org.glasnik.content.type;

import java.net.URI;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Where an event takes place online. */
public record Online(
    @Field("The address.") @Nullable URI url,
    @Field(value = "The platform.", prose = true) @Nullable String platform) {}
