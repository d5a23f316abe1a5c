package org.glasnik.config;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A topic as topics.yaml describes it. */
public record TopicConfig(
    @Field(value = "What readers see.", example = "{en: Wages, bs: Plate}", need = Need.REQUIRED)
        LocalizedText label,
    @Field(value = "Its name in addresses, if not the topic's id.", example = "{bs: plate}")
        @Nullable LocalizedText slug,
    @Field(value = "A sentence about it.", example = "{en: What we earn}")
        @Nullable LocalizedText description) {}
