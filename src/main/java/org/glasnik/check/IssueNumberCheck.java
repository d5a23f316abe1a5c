package org.glasnik.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.type.Issue;
import org.glasnik.site.Item;
import org.glasnik.site.Network;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;

/** No two issues of a bulletin have one number in one year. */
final class IssueNumberCheck implements Check {

  @Override
  public void run(Network network, Instant at, Problems problems) {
    for (Site site : network.sites()) {
      Map<String, Page> seen = new HashMap<>();
      for (Item item : site.items()) {
        for (Page page : item.texts()) {
          check(page, seen, problems);
        }
      }
    }
  }

  private static void check(Page page, Map<String, Page> seen, Problems problems) {
    if (page.meta() instanceof Issue issue && issue.number() != null) {
      String key =
          page.language() + "/" + issue.series() + "/" + issue.yearNo() + "/" + issue.number();
      Page other = seen.putIfAbsent(key, page);
      if (other != null) {
        problems.error(
            "number",
            FieldSpans.of(page.document(), "number"),
            "number " + issue.number() + " is taken by " + other.document().path(),
            "give this issue the next number");
      }
    }
  }
}
