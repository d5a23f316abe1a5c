package org.glasnik.content.type;

import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** One demand of a campaign. */
public record Demand(
    @Field(value = "What is demanded.", need = Need.REQUIRED, prose = true) @Nullable String text,
    @Field(value = "Who can meet it.", example = "Ministry of Labour", prose = true)
        @Nullable String addressee,
    @Field(value = "How it stands.", example = "partly") @Nullable State status,
    @Field("Since when it stands so.") @Nullable When date) {

  /** How a demand stands. */
  public enum State {
    /** Not met. */
    OPEN,
    /** Met in part. */
    PARTLY,
    /** Met. */
    WON,
    /** Refused for good. */
    LOST
  }
}
