package org.glasnik.content.type;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** Words that somebody lets the press print. */
public record Quotation(
    @Field(value = "The words.", need = Need.REQUIRED, prose = true) @Nullable String text,
    @Field(value = "Who says it.", need = Need.REQUIRED, prose = true) @Nullable String speaker,
    @Field(value = "What the speaker does.", need = Need.PUBLISHED, prose = true)
        @Nullable String role,
    @Field(value = "The speaker's union or organisation.", prose = true) @Nullable String org,
    @Field("true: the speaker agreed to these words.") @Nullable Boolean cleared,
    @Field("true: only the role is ever shown, never the name.") @Nullable Boolean protect) {}
