package org.glasnik.config;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Who is answerable for personal data. */
public record Privacy(
    @Field(value = "Who decides about the data.", example = "Sindikat željezničara")
        @Nullable LocalizedText controller,
    @Field(value = "Whom to ask about it.", example = "privacy@example.org")
        @Nullable LocalizedText dpo,
    @Field(value = "The page about it: in the site, or a whole address.", example = "/privacy/")
        @Nullable LocalizedText url) {}
