package org.glasnik.check;

import java.time.Instant;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.Figure;
import org.glasnik.content.type.Campaign;
import org.glasnik.content.type.Campaign.Phase;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;

/** What a campaign says of its state fits together. */
final class CampaignCheck extends PageCheck {

  @Override
  void check(Page page, Site site, Instant at, Problems problems) {
    if (!(page.meta() instanceof Campaign campaign)) {
      return;
    }
    boolean over =
        campaign.phase() == Phase.CLOSED
            || campaign.phase() == Phase.WON
            || campaign.phase() == Phase.LOST;
    if (over && campaign.outcome() == null) {
      problems.warning(
          "outcome",
          FieldSpans.of(page.document(), "phase"),
          "the campaign is over, and nothing says what came of it",
          "write `outcome:` with a sentence or two");
    }
    if (campaign.phase() == Phase.ACTIVE
        && campaign.deadline() != null
        && !campaign.deadline().end(site.config().timeZone()).isAfter(at)) {
      problems.warning(
          "deadline",
          FieldSpans.of(page.document(), "deadline"),
          "the deadline has passed, and the campaign still runs",
          "give it another deadline, or another `phase:`");
    }
    for (Figure figure : campaign.progress()) {
      if (figure.value() != null
          && figure.target() != null
          && figure.value().compareTo(figure.target()) > 0) {
        problems.add(
            Problem.notice(
                "progress",
                FieldSpans.of(page.document(), "progress", figure.label()),
                "\"" + figure.label() + "\" is above its target",
                "raise the target, or see whether the two are the right way round"));
      }
    }
  }
}
