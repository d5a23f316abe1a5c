package org.glasnik.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A union of the network: the name of its folder. */
public record UnionId(String value) implements Comparable<UnionId> {

  public UnionId {
    if (!Ids.isId(value)) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  /** The id that a person wrote, or nothing when it could not be a folder's name everywhere. */
  public static Optional<UnionId> parse(String text) {
    return Ids.isId(text) ? Optional.of(new UnionId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(UnionId other) {
    return value.compareTo(other.value);
  }

  // A record's own equals and hashCode take a moment to be linked, in every start of the program.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof UnionId unionId && value.equals(unionId.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return value;
  }
}
