package org.glasnik.content.type;

import org.glasnik.config.CountryCode;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** Where and when a report was written. */
public record Dateline(
    @Field(value = "The town.", need = Need.REQUIRED, example = "Sarajevo", prose = true)
        @Nullable String place,
    @Field(value = "The country.", example = "BA") @Nullable CountryCode country,
    @Field("false: it is not printed before the text.") @Nullable Boolean show) {

  /** Whether the dateline is printed before the text. */
  public boolean isShown() {
    return !Boolean.FALSE.equals(show);
  }
}
