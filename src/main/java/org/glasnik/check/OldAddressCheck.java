package org.glasnik.check;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.glasnik.content.FieldSpans;
import org.glasnik.output.host.OldAddress;
import org.glasnik.site.Item;
import org.glasnik.site.Network;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;

/** Old addresses are paths inside the site, and each leads to one page only. */
final class OldAddressCheck implements Check {

  private static final String FIELD = "redirect_from";

  @Override
  public void run(Network network, Instant at, Problems problems) {
    for (Site site : network.sites()) {
      Map<String, Page> taken = new HashMap<>();
      for (Item item : site.items()) {
        for (Page page : item.writtenTexts()) {
          for (String old : page.common().redirectFrom()) {
            check(site, page, old, taken, problems);
          }
        }
      }
    }
  }

  private static void check(
      Site site, Page page, String old, Map<String, Page> taken, Problems problems) {
    SourceSpan span = FieldSpans.of(page.document(), FIELD, old);
    try {
      OldAddress address = OldAddress.of(old, site.address());
      Page other = taken.putIfAbsent(address.path(), page);
      if (other != null) {
        problems.error(
            FIELD,
            span,
            "\"" + old + "\" leads to another page already",
            "take it out here or in " + other.document().path());
      }
    } catch (IllegalArgumentException refused) {
      problems.error(
          FIELD,
          span,
          "\"" + old + "\" can't be redirected: " + refused.getMessage(),
          "write a path of this site, for example /old/pay-deal.html");
    }
  }
}
