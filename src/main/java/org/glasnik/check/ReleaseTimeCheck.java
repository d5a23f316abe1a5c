package org.glasnik.check;

import java.time.Instant;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.type.Press;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;

/** A press release says when it may be printed: at once, or after its embargo; one of the two. */
final class ReleaseTimeCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    if (!(page.meta() instanceof Press press)) {
      return;
    }
    boolean immediate = Boolean.TRUE.equals(press.immediate());
    boolean embargoed = press.common().embargo() != null;
    if (immediate && embargoed) {
      problems.error(
          "immediate",
          FieldSpans.of(page.document(), "immediate"),
          "the release is for immediate use and under an embargo",
          "keep one of the two: `immediate: true` or `embargo:`");
    } else if (!immediate && !embargoed) {
      problems.warning(
          "immediate",
          FieldSpans.of(page.document(), "title"),
          "the release does not say when it may be printed",
          "write `immediate: true`, or `embargo:` with a date, a time and an offset");
    }
  }
}
