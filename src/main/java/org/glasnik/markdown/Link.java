package org.glasnik.markdown;

import org.glasnik.source.SourceSpan;

/**
 * Something that a body points to.
 *
 * @param target as it was written, escapes and entities resolved; never of a scheme that runs
 *     scripts
 * @param span where the target stands
 */
public record Link(Kind kind, String target, SourceSpan span) {

  /** What a reader, and so the publisher, does with the target. */
  public enum Kind {
    /** A place to go to: a page, a file, a mailbox. */
    LINK,
    /** A picture that is shown. */
    IMAGE,
    /** A file that is offered with its type and size. */
    DOWNLOAD
  }
}
