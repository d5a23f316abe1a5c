package org.glasnik.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

  // A record's own equals and hashCode take a moment to be linked, in every start of the program.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TopicId topicId && value.equals(topicId.value);
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
