package org.glasnik.config;

import java.util.Optional;

/** A topic of the network: its name in topics.yaml. */
public record TopicId(String value) implements Comparable<TopicId> {

  public TopicId {
    if (!Ids.isId(value)) {
      throw new IllegalArgumentException("not an id: " + value);
    }
  }

  /** The id that a person wrote, or nothing when it could not be a folder's name everywhere. */
  public static Optional<TopicId> parse(String text) {
    return Ids.isId(text) ? Optional.of(new TopicId(text)) : Optional.empty();
  }

  @Override
  public int compareTo(TopicId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
