package org.glasnik.check;

import java.time.Instant;
import java.util.Set;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.type.Campaign;
import org.glasnik.content.type.News;
import org.glasnik.content.type.Press;
import org.glasnik.language.Excerpts;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;

/** News, press releases and campaigns need a summary: lists, feeds and search engines show it. */
final class SummaryCheck extends PageCheck {

  /** For letters of an alphabet; half of it for Chinese, Japanese and Korean. */
  private static final int SHORTEST = 50;

  private static final int LONGEST = 300;
  private static final Set<Object> TYPES = Set.of(News.TYPE, Press.TYPE, Campaign.TYPE);

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    String summary = page.common().summary();
    if (summary == null) {
      if (TYPES.contains(page.item().type())) {
        problems.warning(
            "summary",
            FieldSpans.of(page.document(), "title"),
            "there is no summary",
            "write `summary:` with one to three sentences; lists, feeds and search engines show it");
      }
      return;
    }
    int length = Excerpts.length(summary);
    int share = page.language().isDense() ? 2 : 1;
    if (length < SHORTEST / share || length > LONGEST / share) {
      problems.add(
          Problem.notice(
              "summary",
              FieldSpans.of(page.document(), "summary"),
              "the summary has " + length + " characters",
              "between "
                  + SHORTEST / share
                  + " and "
                  + LONGEST / share
                  + " read well in lists and are not cut"));
    }
  }
}
