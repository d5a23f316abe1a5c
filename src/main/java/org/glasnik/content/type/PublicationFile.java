package org.glasnik.content.type;

import org.glasnik.content.Asset;
import org.glasnik.content.LanguageTag;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** One file of a publication. */
public record PublicationFile(
    @Field(value = "The file.", need = Need.REQUIRED, example = "guide.pdf") @Nullable Asset src,
    @Field("The language of the file.") @Nullable LanguageTag lang,
    @Field("The format, where the ending does not say it.") @Nullable String format,
    @Field("The format of the paper.") @Nullable String size,
    @Field("true: screen readers can read it.") @Nullable Boolean accessible) {}
