package org.glasnik.config;

import java.net.URI;
import org.glasnik.language.Language;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A feed of the union that another program writes. */
public record OutsideFeed(
    @Field(value = "Its address.", example = "https://example.org/rss", need = Need.REQUIRED)
        URI url,
    @Field(value = "Its language.", example = "bs") @Nullable Language lang) {}
