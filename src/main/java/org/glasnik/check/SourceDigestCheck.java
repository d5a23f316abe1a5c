package org.glasnik.check;

import java.time.Instant;
import org.glasnik.content.translation.StoredDigest;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;

/** What a translator saw of the original is written by the program; else nobody can compare it. */
final class SourceDigestCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    StoredDigest.of(page.document(), problems);
  }
}
