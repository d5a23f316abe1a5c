package org.glasnik.check;

import java.time.Instant;
import org.glasnik.site.Network;
import org.glasnik.source.Problems;

/** One rule about content. */
interface Check {

  /**
   * Notes what breaks the rule.
   *
   * @param at the moment of the build
   */
  void run(Network network, Instant at, Problems problems);
}
