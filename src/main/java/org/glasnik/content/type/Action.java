package org.glasnik.content.type;

import org.glasnik.content.Reference;
import org.glasnik.content.Target;
import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** Something that a reader can do for a campaign. */
public record Action(
    @Field(value = "What kind of action it is.", need = Need.REQUIRED, example = "sign")
        @Nullable Kind kind,
    @Field(value = "The words on the button.", need = Need.REQUIRED, prose = true)
        @Nullable String label,
    @Field(value = "Where it leads: an address, a file, or an item.", example = "petition.pdf")
        @Nullable Target url,
    @Field(value = "The event to attend.", example = "rally-2026-12-12") @Nullable Reference event,
    @Field("Until when.") @Nullable When deadline,
    @Field(value = "Where.", prose = true) @Nullable String place) {

  /** Kinds of action. */
  public enum Kind {
    /** Sign a petition. */
    SIGN,
    /** Write to somebody. */
    WRITE,
    /** Call somebody. */
    CALL,
    /** Come to an event. */
    ATTEND,
    /** Join the union. */
    JOIN,
    /** Tell others. */
    SHARE,
    /** Download something. */
    DOWNLOAD,
    /** Give money. */
    DONATE
  }
}
