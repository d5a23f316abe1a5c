package org.glasnik.content;

import org.jspecify.annotations.Nullable;

/**
 * The fields of a document: those that all types have, and those of its own type. Each type of
 * content is one record of this kind.
 */
public interface Meta {

  Common common();

  /** The date that lists show and sort by; null for content without one. */
  default @Nullable When shownDate() {
    return common().date();
  }

  /** When it is over, for things that take place; null for all others. */
  default @Nullable When endDate() {
    return null;
  }

  /** Until when it stays at the top of the home page; null if it is not pinned. */
  default @Nullable When pinnedUntil() {
    return null;
  }

  /** Whether it is a campaign that runs now. */
  default boolean isUnderWay() {
    return false;
  }

  /** The title for menus; null where there is none at all. */
  default @Nullable String shortTitle() {
    return common().title();
  }
}
