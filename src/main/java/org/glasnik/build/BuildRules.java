package org.glasnik.build;

import org.glasnik.source.Problem;
import org.glasnik.source.Severity;

/**
 * How a build is to be done; nothing of it changes a byte of what is published.
 *
 * @param jobs threads that render, at least one
 * @param mostSevere the worst that a published union's problems may be: warnings, or with {@code
 *     --strict} notices
 */
public record BuildRules(int jobs, Severity mostSevere, Trust trust, Explain explain) {

  /** Whether what the last build noted is believed. */
  public enum Trust {
    MANIFEST,
    /** Every file is written anew. */
    NOTHING
  }

  /** Whether the report says why each file was written. */
  public enum Explain {
    NO,
    YES
  }

  /** Errors keep a union from being published, warnings don't. */
  public static BuildRules withJobs(int jobs) {
    return new BuildRules(jobs, Severity.WARNING, Trust.MANIFEST, Explain.NO);
  }

  /** The same with another limit for what is published. */
  public BuildRules publishing(Severity most) {
    return new BuildRules(jobs, most, trust, explain);
  }

  /** Whether a problem keeps its union from being published. */
  public boolean forbids(Problem problem) {
    return problem.severity().compareTo(mostSevere) < 0;
  }
}
