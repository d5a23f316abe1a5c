package org.glasnik.source;

/** How bad a problem is. */
public enum Severity {
  /** The union that it belongs to is not published. */
  ERROR,
  /** Published, but somebody should look; {@code --strict} makes it fail. */
  WARNING,
  /** Good to know. */
  NOTICE
}
