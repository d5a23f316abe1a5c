package org.glasnik.serve;

import org.glasnik.build.BuildReport;
import org.glasnik.source.SourceTree;

/** Where a preview tells what it finds; called on the preview's own threads, one at a time. */
public interface Desk {

  /** A change was built and looked through. */
  void built(BuildReport report, SourceTree tree);

  /** A change could not be built, by the machine's or the program's fault; the old pages stay. */
  void failed(Throwable failure);
}
