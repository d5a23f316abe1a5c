package org.glasnik.site;

import java.util.Collection;
import java.util.List;

/**
 * What every union of a network publishes, in short: all that the portal needs to know of the
 * others. The part of a union that could not be built now is the one of its last build.
 *
 * @param newest the entries of all unions, newest first
 */
public record NetworkIndex(List<IndexEntry> newest) {

  /** The index of these unions together. */
  public static NetworkIndex of(Collection<UnionIndex> unions) {
    return new NetworkIndex(
        unions.stream()
            .flatMap(union -> union.entries().stream())
            .sorted(IndexEntry.NEWEST_FIRST)
            .toList());
  }
}
