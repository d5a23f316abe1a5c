package org.glasnik.check;

import java.time.Instant;
import org.glasnik.content.FieldSpans;
import org.glasnik.language.Excerpts;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;

/** Long headlines are cut by search engines and break badly on phones. */
final class TitleLengthCheck extends PageCheck {

  private static final int LONGEST = 110;

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    String title = page.title();
    int length = Excerpts.length(title);
    int longest = page.language().isDense() ? LONGEST / 2 : LONGEST;
    if (length > longest) {
      problems.warning(
          "title",
          FieldSpans.of(page.document(), "title"),
          "the title has " + length + " characters",
          "up to " + longest + " fit everywhere; the rest belongs into the summary");
    }
  }
}
