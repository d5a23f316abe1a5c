package org.glasnik.content;

/** How far a document is. */
public enum Status {
  /** Being written; only a preview shows it. */
  DRAFT,
  /** Waiting for somebody's word; only a preview shows it. */
  READY,
  /** Public, when nothing else hides it. */
  PUBLISHED,
  /** Taken back for now. */
  WITHHELD,
  /** Taken back for good. */
  CANCELED
}
