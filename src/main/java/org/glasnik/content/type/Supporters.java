package org.glasnik.content.type;

import java.util.List;
import java.util.Map;
import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** Who supports a campaign. */
public record Supporters(
    @Field(value = "How many.", need = Need.REQUIRED, example = "6598") @Nullable Long count,
    @Field(value = "How many, by language.", example = "{bs: 5200, sq: 1398}")
        Map<String, Long> byLanguage,
    @Field(value = "When they were counted.", need = Need.REQUIRED, example = "2026-11-20")
        @Nullable When asOf,
    @Field(value = "How they were counted.", example = "signatures on paper", prose = true)
        @Nullable String source,
    @Field(value = "Unions and organisations that support it.", prose = true) List<String> orgs) {}
