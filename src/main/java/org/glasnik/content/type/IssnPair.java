package org.glasnik.content.type;

import org.glasnik.content.Issn;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** The ISSN of a bulletin: each medium has its own. */
public record IssnPair(
    @Field("On paper.") @Nullable Issn print, @Field("Online.") @Nullable Issn online) {}
