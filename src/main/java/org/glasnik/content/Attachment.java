package org.glasnik.content;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A file to download. */
public record Attachment(
    @Field(value = "The file.", need = Need.REQUIRED, example = "leaflet.pdf") @Nullable Asset src,
    @Field(value = "What it is called; the file's name if it is not given.", prose = true)
        @Nullable String title,
    @Field("The language of the file.") @Nullable LanguageTag lang,
    @Field(value = "What kind of file it is, in a word.", example = "leaflet")
        @Nullable String kind,
    @Field("The licence of the file.") @Nullable String licence) {}
