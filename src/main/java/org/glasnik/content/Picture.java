package org.glasnik.content;

import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A picture with what a reader needs to know of it. */
public record Picture(
    @Field(
            value = "The file, beside the text or in the union's assets.",
            shared = true,
            need = Need.REQUIRED,
            example = "picket.jpg")
        @Nullable Asset src,
    @Field(
            value = "What the picture shows, for those who don't see it.",
            example = "Workers hold a banner at the gate",
            prose = true)
        @Nullable String alt,
    @Field(
            value =
                "true: the picture says nothing that the text does not say; it needs no alt text.",
            shared = true)
        @Nullable Boolean decorative,
    @Field(value = "The line below the picture.", prose = true) @Nullable String caption,
    @Field(value = "Who made it.", shared = true, example = "Photo: Mira Kovač", prose = true)
        @Nullable String credit,
    @Field(value = "The licence of the picture.", shared = true, example = "CC-BY-4.0")
        @Nullable String licence,
    @Field(value = "Whether the people in it agreed to be shown.", shared = true, example = "given")
        @Nullable Consent consent,
    @Field(
            value =
                "The point that must stay in view when it is cut: from the left and from the top, in per cent.",
            shared = true,
            example = "50% 30%")
        @Nullable String focal) {

  public boolean isDecorative() {
    return Boolean.TRUE.equals(decorative);
  }
}
