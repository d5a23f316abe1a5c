package org.glasnik.content;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Somebody who wrote or speaks. */
public record Person(
    @Field(value = "The name.", example = "Mira Kovač") @Nullable String name,
    @Field(value = "What the person does.", example = "shop steward") @Nullable String role,
    @Field("The person's union or organisation.") @Nullable String org,
    @Field(value = "true: only the role is ever shown, never the name.", example = "true")
        @Nullable Boolean protect) {

  /** Whether the name must stand in no output. */
  public boolean isProtected() {
    return Boolean.TRUE.equals(protect);
  }
}
