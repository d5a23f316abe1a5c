package org.glasnik.config;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;

/** Somebody who holds an office. */
public record Officer(
    @Field(
            value = "The office.",
            example = "{en: President, bs: Predsjednica}",
            need = Need.REQUIRED)
        LocalizedText role,
    @Field(value = "The name.", example = "Safija Dragolj", need = Need.REQUIRED)
        LocalizedText name) {}
