package org.glasnik.language;

/** Whether words of a language may be broken at the end of a line. */
public enum Hyphenation {
  /** Where the reader's program knows how. */
  AUTO,
  /** Never: the script breaks lines by other rules, or nobody has rules for it. */
  NONE
}
