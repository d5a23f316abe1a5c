package org.glasnik.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.glasnik.build.BuildReport;
import org.glasnik.source.SourceTree;

/** Tells what a run found and did, to a person or to a machine. */
interface RunLog {

  /** Something that is good to know and is nobody's mistake. */
  void notice(String sentence);

  /** All problems, what was done with each union, and the end. */
  void report(BuildReport report, SourceTree tree, Ending ending);

  /** The machine failed before anything could be done. */
  void failure(IOException failure, int exit);

  /**
   * How a run ended.
   *
   * @param place where the sites are, if they were written
   */
  record Ending(Optional<String> place, int exit, Duration took) {}
}
