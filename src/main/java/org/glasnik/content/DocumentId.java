package org.glasnik.content;

import org.glasnik.config.UnionId;

/**
 * What an item is called, the same in all languages.
 *
 * @param union whose item it is
 * @param item unique in its union
 */
public record DocumentId(UnionId union, String item) implements Comparable<DocumentId> {

  @Override
  public int compareTo(DocumentId other) {
    int byUnion = union.value().compareTo(other.union.value());
    return byUnion != 0 ? byUnion : item.compareTo(other.item);
  }

  @Override
  public String toString() {
    return union.value() + ":" + item;
  }
}
