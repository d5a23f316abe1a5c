package org.glasnik.config;

import java.util.List;
import java.util.Map;
import org.glasnik.language.Language;
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
            value = "Languages that stand in for another one, best first, if not the usual ones.",
            example = "{sq: [en]}")
        Map<String, List<Language>> fallback,
    @Field(value = "Settings for unions that do not make their own.")
        @Nullable CommonSettings defaults) {}
