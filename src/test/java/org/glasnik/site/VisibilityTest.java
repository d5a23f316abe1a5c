package org.glasnik.site;

import static org.glasnik.testing.Fixture.given;

import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

class VisibilityTest {

  @Test
  void pressReleaseUnderEmbargoIsNotPublished() {
    given(press("embargo: 2026-12-01T09:00:00Z"))
        .builtAt("2026-11-30T12:00:00Z")
        .thenNoOutput("rail/press/pay-deal/index.html")
        .thenNowhere("Pay deal");
  }

  @Test
  void anEmbargoEndsAtItsVeryMoment() {
    given(press("embargo: 2026-12-01T09:00:00+01:00"))
        .builtAt("2026-12-01T07:59:59Z")
        .thenNowhere("Pay deal")
        .builtAt("2026-12-01T08:00:00Z")
        .thenOutput("rail/press/pay-deal/index.html", "Pay deal");
  }

  @Test
  void aDateBeginsInTheTimeZoneOfTheUnion() {
    Fixture news =
        given(
            """
            -- unions/rail/union.yaml --
            name: {en: Rail}
            country: BA
            base_url: https://rail.example.org/
            languages: [en]
            time_zone: Pacific/Auckland
            -- unions/rail/content/news/vote.en.md --
            ---
            title: Vote
            date: 2026-12-01
            ---
            """);
    news.builtAt("2026-11-30T10:59:59Z").thenNoOutput("rail/news/vote/index.html");
    news.builtAt("2026-11-30T11:00:00Z").thenOutput("rail/news/vote/index.html");
  }

  @Test
  void whatExpiresIsGoneFromThatDayOn() {
    Fixture news =
        given(
            """
            -- unions/rail/content/news/vote.en.md --
            ---
            title: Vote
            expires: 2026-12-01
            ---
            """);
    news.builtAt("2026-11-30T23:59:59Z").thenOutput("rail/news/vote/index.html");
    news.builtAt("2026-12-01T00:00:00Z").thenNowhere("Vote");
  }

  @Test
  void aTranslationThatWasTakenBackTakesTheOthersBack() {
    given(translations("status: withheld", "")).thenNowhere("Vote", "Glasanje");
  }

  @Test
  void aTranslationWithAStatusOfItsOwnStays() {
    given(translations("status: withheld", "status: published"))
        .thenNowhere("Glasanje")
        .thenOutput("rail/en/news/vote/index.html", "Vote");
  }

  @Test
  void anEmbargoInOneTranslationHoldsForAll() {
    given(translations("embargo: 2026-12-01T09:00:00Z", "")).thenNowhere("Vote", "Glasanje");
  }

  @Test
  void aPreviewShowsWhatIsNotPublicYet() {
    given(press("embargo: 2027-12-01T09:00:00Z"))
        .withDrafts()
        .thenOutput("rail/press/pay-deal/index.html", "Pay deal", "[preview]");
  }

  @Test
  void aPreviewShowsNothingThatIsInternalOrTakenBack() {
    given(press("visibility: internal")).withDrafts().thenNowhere("Pay deal");
    given(press("status: canceled")).withDrafts().thenNowhere("Pay deal");
    given(press("expires: 2026-01-01")).withDrafts().thenNowhere("Pay deal");
  }

  private static String press(String field) {
    return """
        -- unions/rail/content/press/pay-deal.en.md --
        ---
        title: Pay deal
        %s
        contacts: [{name: Ana}]
        ---
        Text.
        """
        .formatted(field);
  }

  private static String translations(String bosnian, String english) {
    return """
        -- unions/rail/union.yaml --
        name: {en: Rail}
        base_url: https://rail.example.org/
        languages: [bs, en]
        -- unions/rail/content/news/vote.bs.md --
        ---
        title: Glasanje
        %s
        ---
        -- unions/rail/content/news/vote.en.md --
        ---
        title: Vote
        %s
        ---
        """
        .formatted(bosnian, english);
  }
}
