package org.glasnik.check;

import java.time.Instant;
import org.glasnik.site.Item;
import org.glasnik.site.Network;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;

/** A rule that looks at one page at a time. */
abstract class PageCheck implements Check {

  @Override
  public final void run(Network network, Instant at, Problems problems) {
    for (Site site : network.sites()) {
      for (Item item : site.items()) {
        for (Page page : item.writtenTexts()) {
          check(page, site, at, problems);
        }
      }
    }
  }

  abstract void check(Page page, Site site, Instant at, Problems problems);
}
