package org.glasnik.config;

import java.util.Optional;

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

  @Override
  public String toString() {
    return value;
  }
}
