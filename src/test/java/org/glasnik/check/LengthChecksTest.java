package org.glasnik.check;

import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

/** How long a title or a summary may be depends on how much a character says. */
class LengthChecksTest {

  private static Fixture given(String tag, String title, String summary) {
    return Fixture.given(
            "-- unions/rail/union.yaml --\nname: R\nbase_url: https://rail.example.org/\ncountry: BA\nlanguages: ["
                + tag
                + "]\n-- unions/rail/content/news/pay."
                + tag
                + ".md --\n---\ntitle: "
                + title
                + "\ndate: 2026-11-01\nsummary: "
                + summary
                + "\n---\nText.\n")
        .builtAt("2026-11-22T08:00:00Z");
  }

  private static String problem(String tag, int line, int column, String what, String rule) {
    return "unions/rail/content/news/pay."
        + tag
        + ".md:"
        + line
        + ":"
        + column
        + ": "
        + what
        + " ["
        + rule
        + "]";
  }

  @Test
  void chineseSaysInThirtyCharactersWhatOthersSayInSixty() {
    given("zh-Hans", "罢工", "铁路工人从明天起罢工，要求提高工资和改善劳动安全条件。").thenProblems();
    given("en", "Strike", "The railway workers go on strike now.")
        .thenProblems(problem("en", 4, 10, "the summary has 37 characters", "summary"));
  }

  @Test
  void aChineseTitleIsLongBeforeAnEnglishOne() {
    given("zh-Hans", "罢".repeat(56), "工".repeat(40))
        .thenProblems(problem("zh-Hans", 2, 8, "the title has 56 characters", "title"));
    given("en", "s".repeat(56), "w".repeat(60)).thenProblems();
  }

  @Test
  void aVowelSignIsNoCharacterOfItsOwn() {
    given("ta", "செய்தி", "நி".repeat(300)).thenProblems();
    given("ta", "செய்தி", "நி".repeat(301))
        .thenProblems(problem("ta", 4, 10, "the summary has 301 characters", "summary"));
  }
}
