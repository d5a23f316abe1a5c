package org.glasnik.content;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Somebody who wrote or speaks. */
public record Person(
    @Field(value = "The name.", example = "Mira Kovač", prose = true) @Nullable String name,
    @Field(value = "What the person does.", example = "shop steward", prose = true)
        @Nullable String role,
    @Field(value = "The person's union or organisation.", prose = true) @Nullable String org,
    @Field(value = "true: only the role is ever shown, never the name.", example = "true")
        @Nullable Boolean protect) {

  /** Whether the name must stand in no output. */
  public boolean isProtected() {
    return Boolean.TRUE.equals(protect);
  }
}
