package org.glasnik.check;

import java.time.Instant;
import java.time.ZoneId;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.type.Event;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problems;

/** An event ends after it begins. */
final class EventTimeCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    if (page.meta() instanceof Event event && event.start() != null && event.end() != null) {
      ZoneId zone = event.timezone() == null ? site.config().timeZone() : event.timezone();
      if (event.end().end(zone).isBefore(event.start().begin(zone))) {
        problems.error(
            "end",
            FieldSpans.of(page.document(), "end"),
            "the event ends before it begins",
            "see whether `start` and `end` are the right way round");
      }
    }
  }
}
