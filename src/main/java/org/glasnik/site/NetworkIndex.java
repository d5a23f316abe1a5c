package org.glasnik.site;

import java.util.List;
import java.util.Map;
import org.glasnik.config.UnionId;

/**
 * What every union of a network publishes, in short: all that the portal needs to know of the
 * others. The part of a union that could not be built now is the one of its last build.
 */
public record NetworkIndex(Map<UnionId, UnionIndex> unions) {

  /** The entries of all unions, newest first. */
  public List<IndexEntry> newest() {
    return unions.values().stream()
        .flatMap(union -> union.entries().stream())
        .sorted(IndexEntry.NEWEST_FIRST)
        .toList();
  }
}
