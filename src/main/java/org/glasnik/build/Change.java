package org.glasnik.build;

import org.glasnik.output.OutputPath;

/**
 * A file that was written or removed, and why: what {@code --explain} tells.
 *
 * @param why half a sentence
 */
public record Change(OutputPath path, Kind kind, String why) {

  /** What happened to it. */
  public enum Kind {
    WRITTEN,
    REMOVED
  }
}
