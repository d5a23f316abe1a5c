package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glasnik.config.Colour;
import org.glasnik.source.Parsed;
import org.glasnik.source.Severity;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteTest {

  private static final SourceSpan SPAN =
      new SourceSpan(SourcePath.of("unions/rail/union.yaml"), 7, 30, 9);

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):(#[0-9a-f]{6})");

  private static ChosenColour chosen(String name, String hex) {
    return new ChosenColour(name, Colour.parse(hex).orElseThrow(), SPAN);
  }

  private static Parsed<Palette> palette(String... namesAndColours) {
    List<ChosenColour> choices = new ArrayList<>();
    for (int i = 0; i < namesAndColours.length; i += 2) {
      choices.add(chosen(namesAndColours[i], namesAndColours[i + 1]));
    }
    return Palette.of(choices);
  }

  private static String css(String... namesAndColours) {
    return palette(namesAndColours).value().orElseThrow().css();
  }

  private static Shade shade(String css, String name, boolean dark) {
    Matcher matcher = COLOUR.matcher(dark ? css.substring(css.indexOf("@media")) : css);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return Shade.of(new Colour(matcher.group(2)));
      }
    }
    throw new AssertionError("no " + name + " in " + css);
  }

  @ParameterizedTest
  @CsvSource({
    "#000000,#ffffff,21.0", "#ffffff,#ffffff,1.0", "#777777,#ffffff,4.48", "#767676,#ffffff,4.54",
    "#ff0000,#ffffff,4.00", "#0000ff,#ffffff,8.59", "#b3001b,#ffffff,7.16", "#ffcc00,#ffffff,1.50"
  })
  void contrastIsThatOfWcag(String a, String b, double ratio) {
    assertThat(Shade.of(new Colour(a)).contrast(Shade.of(new Colour(b))))
        .isCloseTo(ratio, within(0.02));
  }

  @Test
  void aReadableAccentIsKeptEverywhereInLightMode() {
    assertThat(palette("accent", "#b3001b").problems()).isEmpty();
    assertThat(css("accent", "#b3001b"))
        .startsWith(":root{--paper:#ffffff;--surface:#f5f5f3;--ink:#1a1a1a;--accent:#b3001b;")
        .contains("--on-accent:#ffffff;--accent-text:#b3001b;--accent-line:#b3001b;")
        .contains("@media (prefers-color-scheme:dark){:root{--paper:#161616;");
  }

  @Test
  void aPaleAccentIsKeptForAreasAndReplacedInTextsWithANotice() {
    String css = css("accent", "#ffcc00");

    assertThat(css).contains("--accent:#ffcc00;--on-accent:#000000;");
    assertThat(shade(css, "accent-text", false).css()).isNotEqualTo("#ffcc00");
    assertThat(palette("accent", "#ffcc00").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.NOTICE);
              assertThat(problem.span()).isEqualTo(SPAN);
              assertThat(problem.what())
                  .isEqualTo("#ffcc00 on the page has a contrast of 1.4 to 1, and text needs 4.5");
              assertThat(problem.hint()).contains(shade(css, "accent-text", false).css());
            });
  }

  @Test
  void whateverTheAccentTextIsReadableInBothModes() {
    Random random = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      String css = css("accent", "#%06x".formatted(random.nextInt(0x1000000)));
      for (boolean dark : new boolean[] {false, true}) {
        Shade area = shade(css, "accent", dark);
        assertThat(shade(css, "on-accent", dark).contrast(area)).isGreaterThanOrEqualTo(4.5);
        for (String page : List.of("paper", "surface", "accent-soft")) {
          assertThat(shade(css, "accent-text", dark).contrast(shade(css, page, dark)))
              .as("%s on %s", css, page)
              .isGreaterThanOrEqualTo(4.5);
        }
        assertThat(shade(css, "accent-line", dark).contrast(shade(css, "paper", dark)))
            .isGreaterThanOrEqualTo(3);
        assertThat(shade(css, "ink", dark).contrast(shade(css, "accent-soft", dark)))
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void aUnionMayChooseTheAccentOfTheDarkMode() {
    assertThat(palette("accent", "#b3001b", "accent_dark", "#ff8f8b").problems()).isEmpty();
    assertThat(css("accent", "#b3001b", "accent_dark", "#ff8f8b"))
        .contains("--accent:#ff8f8b;--on-accent:#000000;--accent-text:#ff8f8b;");
  }

  @Test
  void textThatCannotBeReadOnThePageIsAnError() {
    assertThat(palette("paper", "#777777").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.what())
                  .isEqualTo(
                      "ink #1a1a1a on paper #777777 has a contrast of 3.9 to 1,"
                          + " and text needs 4.5");
            });
  }

  @Test
  void otherColoursOfAThemeComeUnderTheirNames() {
    assertThat(css("second_line", "#123", "second-line-dark", "#abc"))
        .contains(";--second-line:#112233}\n@media", ";--second-line:#aabbcc}}");
  }

  @Test
  void theLastOfTwoChoicesWins() {
    assertThat(new ThemeFixture().colour("accent", "#004080").theme().palette().accent().hex())
        .isEqualTo("#004080");
  }

  @Test
  void aColourOfAThemeThatIsNoneIsAnErrorAtItsPlace() {
    assertThat(
            new ThemeFixture()
                .program("plain/theme.yaml", "colours:\n  accent: red\n  ink: [a]\n")
                .resolve()
                .problems())
        .extracting(problem -> problem.span().line() + " " + problem.what())
        .containsExactly("2 \"red\" is no colour", "3 \"\" is no colour");
  }
}
