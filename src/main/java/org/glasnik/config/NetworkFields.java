package org.glasnik.config;

import java.util.List;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** All fields of network.yaml. */
public record NetworkFields(
    @Field(value = "The network's name.", example = "{en: Linden Network}", need = Need.REQUIRED)
        @Nullable LocalizedText name,
    @Field(value = "The union whose site is the network's portal.", example = "lipa")
        @Nullable UnionId secretariat,
    @Field(
            value = "The unions, by the names of their folders, in the order of the directory.",
            example = "[lipa, rail, textile]",
            need = Need.REQUIRED)
        List<UnionId> unions,
    @Field(
            value =
                "Languages that stand in for another one where a text is missing, best first, if not the usual ones; `none` for none at all, for a language, or for a type of content.",
            example = "{cnr: [bs, hr, sr-Latn, en], press: none}")
        @Nullable FallbackRules fallback,
    @Field(value = "Settings for unions that do not make their own.")
        @Nullable CommonSettings defaults) {}
