package org.glasnik.source.yaml;

import java.util.List;
import java.util.Optional;
import org.glasnik.source.SourceSpan;

/**
 * A piece of YAML with its place. Nothing is interpreted: {@code no}, {@code 010}, {@code 1.10},
 * {@code 12:30} and {@code 2026-11-22} are texts like any other.
 */
public sealed interface YamlNode {

  /** The first line of it, from its first character on. */
  SourceSpan span();

  /** Fields, in the order in which they were written. */
  record Mapping(SourceSpan span, List<Entry> entries) implements YamlNode {

    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a field. */
    public Optional<YamlNode> find(String name) {
      for (Entry entry : entries) {
        if (entry.name().equals(name)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }
  }

  /** One field of a mapping. */
  record Entry(Scalar key, YamlNode value) {

    /** The field's name as it was written. */
    public String name() {
      return key.text();
    }
  }

  /** A list. */
  record Sequence(SourceSpan span, List<YamlNode> items) implements YamlNode {

    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * One text.
   *
   * @param quoted whether it stood in quotes or was a {@code |} or {@code >} block
   */
  record Scalar(SourceSpan span, String text, boolean quoted) implements YamlNode {

    /** Whether nothing was given: an empty value or a bare {@code null}. */
    public boolean isNull() {
      return !quoted && (text.isEmpty() || text.equals("null"));
    }
  }

  /** Whether nothing was given. */
  default boolean isAbsent() {
    return this instanceof Scalar scalar && scalar.isNull();
  }
}
