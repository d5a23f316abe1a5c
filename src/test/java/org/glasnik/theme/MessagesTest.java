package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.glasnik.language.Languages;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.glasnik.theme.view.SampleView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

  private static final String MESSAGES = "plain/messages/";

  private static ThemeFixture given(String english) {
    return new ThemeFixture().program(MESSAGES + "en.yaml", english);
  }

  private static Messages messages(ThemeFixture fixture, String tag) {
    return fixture.theme().messages(Languages.builtIn().get(tag)).value().orElseThrow();
  }

  @Test
  void aKeyIsTheWayToAMessageNestedOrNot() {
    ThemeFixture fixture = given("site.skip: Skip\nlist:\n  more: Read on\n");

    assertThat(fixture.page("${t(\"site.skip\")}, ${t(\"list.more\")}").rendered())
        .isEqualTo("Skip, Read on");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${t(\"items\", 1)}|1 item",
        "${t(\"items\", {\"count\": 1234})}|1,234 items",
        "${t(\"by\", \"Mira & Ana\")}|by Mira &amp; Ana",
        "${t(\"by\", {\"name\": title})}|by Strike &amp; pay",
        "${t(\"of\", {\"n\": 2, \"all\": 7})}|2 of 7",
        "${t(\"pair\", \"a\", \"b\")}|a/b",
        "${t(\"by\", {})}|by {name}",
        "<#assign l><b>Ana</b></#assign>${t(\"more & by\", l)}|R&amp;D by <b>Ana</b>",
        "${number(1234.5)}|1,234.5",
      })
  void valuesStandInTheirPlaces(String template, String page) {
    assertThat(
            given(
                    """
                    items: "{count, plural, one {# item} other {# items}}"
                    by: by {name}
                    of: "{n} of {all}"
                    pair: "{0}/{1}"
                    more & by: R&D by {name}
                    """)
                .page(template)
                .rendered())
        .isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"1,1 novost", "2,2 novosti", "5,5 novosti", "21,21 novost", "1234,1.234 novosti"})
  void pluralsAndNumbersAreThoseOfThePage(int count, String page) {
    assertThat(
            given("items: x\n")
                .program(
                    MESSAGES + "bs.yaml",
                    "items: \"{count, plural, one {# novost} few {# novosti} other {# novosti}}\"\n")
                .page("${t(\"items\", " + count + ")}")
                .rendered("bs")
                .value())
        .contains(page);
  }

  @Test
  void aUnionOverridesOneMessageAndKeepsTheOthers() {
    ThemeFixture fixture =
        given("a: A\nb: B\n").workspace("unions/rail/theme/messages/en.yaml", "b: Union\n");

    assertThat(fixture.page("${t(\"a\")} ${t(\"b\")}").rendered()).isEqualTo("A Union");
  }

  @Test
  void aMissingMessageComesFromTheFallbackChainAndThenFromEnglish() {
    ThemeFixture fixture =
        given("a: one\nb: two\nc: three\n")
            .program(MESSAGES + "bs.yaml", "a: jedan\n")
            .program(MESSAGES + "hr.yaml", "a: jen\nb: dva\n");
    Messages messages = messages(fixture, "bs");

    assertThat(messages.text("a") + messages.text("b") + messages.text("c"))
        .isEqualTo("jedandvathree");
  }

  @Test
  void missingMessagesAreOneWarningAtTheFileWhereTheyBelong() {
    ThemeFixture fixture =
        given("a: A\nb: B\nc: C\nd: D\ne: E\n").program(MESSAGES + "bs.yaml", "a: A\n");

    assertThat(fixture.theme().messages(Languages.builtIn().get("bs")).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.span().path().value())
                  .isEqualTo("site-templates/plain/messages/bs.yaml");
              assertThat(problem.what())
                  .isEqualTo("the theme has no Bosnian words for b, c, d and 1 more");
            });
  }

  @Test
  void aPlaceThatEnglishHasNotIsAWarning() {
    ThemeFixture fixture =
        given("a: \"of {all}\"\n").program(MESSAGES + "bs.yaml", "a: \"od {sve}\"\n");

    assertThat(fixture.theme().messages(Languages.builtIn().get("bs")).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.hint()).isEqualTo("its places are [all]"));
  }

  @Test
  void aNumberThatTheLanguageCountsOtherwiseNeedsItsWords() {
    ThemeFixture fixture =
        given("a: \"{n, plural, one {# item} other {# items}}\"\n")
            .program(MESSAGES + "bs.yaml", "a: \"{n, plural, one {# stavka} other {# stavki}}\"\n");

    assertThat(fixture.theme().messages(Languages.builtIn().get("bs")).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.span().line()).isEqualTo(1);
              assertThat(problem.what()).isEqualTo("a has no choice \"few\"");
              assertThat(problem.hint())
                  .isEqualTo("Bosnian needs it, for example for 2: add few {…}");
            });
    assertThat(fixture.theme().messages(Languages.builtIn().get("en")).problems()).isEmpty();
  }

  @Test
  void aBrokenMessageIsAnErrorAtItsPlace() {
    ThemeFixture fixture = given("a: A\nb: \"{n, plural, one {x}}\"\n");

    assertThat(fixture.theme().messages(Languages.builtIn().get("en")).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.span().line()).isEqualTo(2);
              assertThat(problem.what()).isEqualTo("b: {n} has no choice \"other\"");
            });
  }

  @Test
  void aKeyThatNoLanguageHasIsAWarningWhereItIsAskedFor() {
    Parsed<String> page = given("a: A\n").page("<p>\n${t(\"nothing\")}").rendered("en");

    assertThat(page.value()).contains("<p>\nnothing");
    assertThat(page.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.WARNING);
              assertThat(problem.what())
                  .isEqualTo("there is no message \"nothing\" in any language");
              assertThat(problem.span().line()).isEqualTo(2);
            });
  }

  @Test
  void theSameMissingKeyIsToldOnce() {
    Theme theme = given("a: A\n").page("${t(\"nothing\")}").theme();
    var english = Languages.builtIn().get("en");

    theme.render("page", SampleView.of("x"), english, ThemeFixture.ITEM);
    Parsed<String> second = theme.render("page", SampleView.of("y"), english, ThemeFixture.ITEM);

    assertThat(second.problems()).isEmpty();
  }

  @Test
  void javaTakesMessagesAsPlainText() {
    Messages messages = messages(given("by: by {name} & co\n"), "en");

    assertThat(messages.text("by", Map.of("name", "<Ana>"))).isEqualTo("by <Ana> & co");
    assertThat(messages.text("nothing")).isEqualTo("nothing");
  }

  @Test
  void aListIsNoMessage() {
    assertThat(given("a: [x]\n").theme().messages(Languages.builtIn().get("en")).problems())
        .extracting(Problem::what)
        .containsExactly("a is a list");
  }
}
