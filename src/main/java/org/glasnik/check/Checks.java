package org.glasnik.check;

import java.time.Instant;
import java.util.List;
import org.glasnik.site.Network;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;

/** Every rule. A new rule is one class and one line here. */
public final class Checks {

  private static final List<Check> ALL =
      List.of(
          new SummaryCheck(),
          new TitleLengthCheck(),
          new LetterCheck(),
          new PictureCheck(),
          new TopicCheck(),
          new PublisherCheck(),
          new ReleaseTimeCheck(),
          new BoilerplateCheck(),
          new EventTimeCheck(),
          new CampaignCheck(),
          new IssueNumberCheck(),
          new IssueItemsCheck(),
          new MenuCheck(),
          new FallbackCheck(),
          new FeedDateCheck(),
          new SourceDigestCheck(),
          new EmptyPlaceCheck(),
          new OldAddressCheck());

  private Checks() {}

  /**
   * What is wrong with the content of a network, by the rules.
   *
   * @param at the moment of the build
   */
  public static List<Problem> run(Network network, Instant at) {
    Problems problems = new Problems();
    ALL.forEach(check -> check.run(network, at, problems));
    return problems.list();
  }
}
