package org.glasnik.build;

import java.time.Duration;
import java.util.List;
import org.glasnik.source.Problem;

/**
 * What a build did with one union's site.
 *
 * @param files that the site consists of
 * @param pages of these, web pages
 * @param written new or changed files that were put in place
 * @param removed files that nothing makes any more
 * @param problems of this union's sources and of their rendering, in file order
 * @param changes why each file was written or removed, in path order; empty unless asked for
 */
public record UnionReport(
    String union,
    Outcome outcome,
    int files,
    int pages,
    int written,
    int removed,
    List<Problem> problems,
    List<Change> changes,
    Duration took) {

  /** How it ended. */
  public enum Outcome {
    /** The new site stands. */
    PUBLISHED,
    /** Nothing was to be written. */
    CHECKED,
    /** Problems: the site is as it was. */
    KEPT,
    /** Problems: there was no site, and there is none now. */
    NOT_YET,
    /** Somebody else's file stands in the way: the site is as it was. */
    REFUSED,
    /**
     * The machine failed, with this union or one that comes before it, before anything was changed:
     * the site is as it was.
     */
    FAILED,
    /** The machine failed while new files were put in place: the next build goes on there. */
    UNFINISHED
  }

  /** Files that stayed because they are the same as before. */
  public int kept() {
    return files - written;
  }
}
