package org.glasnik.content;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** How a text came to be in its language. */
public record Translation(
    @Field(value = "The language that it was translated from.", example = "bs")
        @Nullable LanguageTag of,
    @Field(value = "Who translated it.", prose = true) @Nullable String by,
    @Field(value = "How it was translated.", example = "human") @Nullable Method method,
    @Field(value = "Who read it against the original.", prose = true) @Nullable String reviewedBy,
    @Field("What the original said then; written by the program.") @Nullable String sourceDigest) {

  /** How a text was translated. */
  public enum Method {
    /** By a person. */
    HUMAN,
    /** By a machine, unread. */
    MACHINE,
    /** By a machine, and read by a person. */
    MACHINE_REVIEWED,
    /** Only the script was changed. */
    SCRIPT
  }
}
