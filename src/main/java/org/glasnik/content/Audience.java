package org.glasnik.content;

/** Who a document is for. */
public enum Audience {
  /** Everybody. */
  PUBLIC,
  /** Nobody outside; never part of any output. */
  INTERNAL
}
