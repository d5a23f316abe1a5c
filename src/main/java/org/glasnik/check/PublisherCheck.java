package org.glasnik.check;

import java.time.Instant;
import org.glasnik.content.FieldSpans;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;

/** An item is published by the union in whose folder it lies. */
final class PublisherCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    String org = page.common().org();
    if (org != null && !org.equals(site.id().value())) {
      problems.error(
          "org",
          FieldSpans.of(page.document(), "org"),
          "this lies in the folder of \""
              + site.id().value()
              + "\", and `org` says \""
              + org
              + "\"",
          "leave `org` out, or move the file to unions/" + org + "/content");
    }
  }
}
