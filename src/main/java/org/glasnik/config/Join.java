package org.glasnik.config;

import java.util.List;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** How to become a member. */
public record Join(
    @Field(value = "The page about it: in the site, or a whole address.", example = "/join/")
        @Nullable LocalizedText url,
    @Field(value = "The form, a file of the union.", example = "assets/join.pdf")
        @Nullable LocalizedText form,
    @Field(value = "What to do, one after the other.", example = "[{en: Fill in the form}]")
        List<LocalizedText> steps,
    @Field(value = "What it costs.", example = "{en: 1% of net pay}") @Nullable LocalizedText fee,
    @Field(value = "Who can join.", example = "{en: Everyone who works on rails}")
        @Nullable LocalizedText who,
    @Field(value = "Whom to ask.", example = "join@example.org") @Nullable LocalizedText contact) {}
