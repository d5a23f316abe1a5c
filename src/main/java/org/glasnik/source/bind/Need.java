package org.glasnik.source.bind;

/** How badly a field is needed. */
public enum Need {
  /** Without it nothing can be published: an error. */
  REQUIRED,
  /** Published without it, with a warning. */
  PUBLISHED,
  /** May be left out. */
  OPTIONAL
}
