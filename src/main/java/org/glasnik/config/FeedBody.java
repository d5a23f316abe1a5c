package org.glasnik.config;

/** How much of an item its entry in a feed holds. */
public enum FeedBody {
  /** The whole text. */
  FULL,
  /** The summary and a link. */
  SUMMARY
}
