package org.glasnik.check;

import java.time.Instant;
import org.glasnik.content.ContentType.Presentation;
import org.glasnik.content.FieldSpans;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;

/** What is listed needs a date: without one it comes last in lists, and feeds cannot take it. */
final class FeedDateCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    boolean listed = page.item().type().isSection();
    boolean event = page.item().type().presentation() == Presentation.EVENT;
    if (listed && page.common().date() == null && (event || page.meta().shownDate() == null)) {
      problems.add(
          Problem.notice(
              "date",
              FieldSpans.of(page.document(), "title"),
              "there is no date of publication, so no feed shows it",
              "write `date:` with the day on which it is published"));
    }
  }
}
