package org.glasnik.content.type;

import org.glasnik.content.Asset;
import org.glasnik.content.LanguageTag;
import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A file that people use in a campaign. */
public record Material(
    @Field(value = "What it is.", need = Need.REQUIRED, example = "Poster A3", prose = true)
        @Nullable String title,
    @Field(value = "What kind of material it is.", example = "poster") @Nullable Kind kind,
    @Field(value = "The file.", need = Need.REQUIRED, example = "poster.pdf") @Nullable Asset src,
    @Field("The language of the file.") @Nullable LanguageTag lang,
    @Field(value = "The format of the paper.", example = "A3") @Nullable String size,
    @Field(value = "The licence of the file.", example = "CC-BY-4.0") @Nullable String licence,
    @Field("When it was made.") @Nullable When date) {

  /** Kinds of material. */
  public enum Kind {
    /** A poster. */
    POSTER,
    /** A flyer. */
    FLYER,
    /** A brochure. */
    BROCHURE,
    /** A sticker. */
    STICKER,
    /** A banner. */
    BANNER,
    /** A video. */
    VIDEO,
    /** A picture for social networks. */
    SOCIAL,
    /** A set of everything. */
    TOOLKIT
  }
}
