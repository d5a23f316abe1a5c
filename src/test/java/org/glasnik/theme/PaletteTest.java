package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaletteTest {

  private static final SourceSpan SPAN =
      new SourceSpan(SourcePath.of("unions/rail/union.yaml"), 7, 30, 9);

  private static final Palette.Backgrounds PAGES =
      new Palette.Backgrounds(new Colour(0xf2eeea), new Colour(0x2b2726));

  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+):(#[0-9a-f]{6})");

  private static Parsed<Palette> palette(String accent) {
    return Palette.of(List.of(new ChosenColour("accent", accent, SPAN)), PAGES);
  }

  private static Colour colour(String css, String name, boolean dark) {
    String mode = dark ? css.substring(css.indexOf("@media")) : css;
    Matcher matcher = COLOUR.matcher(mode);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return Colour.parse(matcher.group(2)).orElseThrow();
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
    assertThat(Colour.parse(a).orElseThrow().contrast(Colour.parse(b).orElseThrow()))
        .isCloseTo(ratio, within(0.02));
  }

  @ParameterizedTest
  @CsvSource({"#b3001b,b3001b", "#B01,bb0011", "#FFF,ffffff"})
  void coloursAreWrittenInHexadecimalDigits(String text, String digits) {
    assertThat(Colour.parse(text)).map(Colour::css).contains("#" + digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "red",
        "b3001b",
        "#b3001",
        "#b3001b00",
        "#gggggg",
        "#-12345",
        "rgb(1,2,3)",
        "#b3001b;}",
        "#１２３",
        "url(x)",
        "#+12345"
      })
  void anythingElseIsAnError(String text) {
    Parsed<Palette> palette = palette(text);

    assertThat(palette.value()).isEmpty();
    assertThat(palette.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.isError()).isTrue();
              assertThat(problem.span()).isEqualTo(SPAN);
              assertThat(problem.hint()).contains("\"#b3001b\"");
            });
  }

  @Test
  void aReadableAccentIsKeptEverywhereInLightMode() {
    Parsed<Palette> palette = palette("#b3001b");

    assertThat(palette.problems()).isEmpty();
    assertThat(palette.value().orElseThrow().css())
        .startsWith(":root{--accent:#b3001b;--on-accent:#ffffff;--accent-text:#b3001b;}")
        .contains("@media (prefers-color-scheme:dark){:root{--accent:");
  }

  @Test
  void aPaleAccentIsKeptForAreasAndReplacedInTextsWithANotice() {
    Parsed<Palette> palette = palette("#ffcc00");
    String css = palette.value().orElseThrow().css();

    assertThat(css).startsWith(":root{--accent:#ffcc00;--on-accent:#000000;");
    assertThat(colour(css, "accent-text", false).css()).isNotEqualTo("#ffcc00");
    assertThat(palette.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.severity()).isEqualTo(Severity.NOTICE);
              assertThat(problem.what())
                  .isEqualTo("#ffcc00 on the page has a contrast of 1.3 to 1, and text needs 4.5");
              assertThat(problem.hint()).contains(colour(css, "accent-text", false).css());
            });
  }

  @Test
  void whateverTheAccentTextIsReadableInBothModes() {
    Random random = new Random(20261122);
    for (int i = 0; i < 2000; i++) {
      Colour accent = new Colour(random.nextInt(0x1000000));
      String css = palette(accent.css()).value().orElseThrow().css();
      for (boolean dark : new boolean[] {false, true}) {
        Colour page = dark ? PAGES.dark() : PAGES.light();
        Colour area = colour(css, "accent", dark);
        assertThat(colour(css, "accent-text", dark).contrast(page)).isGreaterThanOrEqualTo(4.5);
        assertThat(colour(css, "on-accent", dark).contrast(area)).isGreaterThanOrEqualTo(4.5);
        if (dark) {
          assertThat(area.contrast(page)).isGreaterThanOrEqualTo(3);
        }
      }
    }
  }

  @Test
  void aUnionMayChooseTheAccentOfTheDarkMode() {
    Parsed<Palette> palette =
        Palette.of(
            List.of(
                new ChosenColour("accent", "#b3001b", SPAN),
                new ChosenColour("accent_dark", "#ff8f8b", SPAN)),
            PAGES);

    assertThat(palette.problems()).isEmpty();
    assertThat(palette.value().orElseThrow().css())
        .contains("dark){:root{--accent:#ff8f8b;--on-accent:#000000;--accent-text:#ff8f8b;");
  }

  @Test
  void otherColoursOfAThemeComeUnderTheirNames() {
    assertThat(
            Palette.of(
                    List.of(
                        new ChosenColour("accent", "#b3001b", SPAN),
                        new ChosenColour("second_line", "#123", SPAN),
                        new ChosenColour("second_line_dark", "#abc", SPAN)),
                    PAGES)
                .value()
                .orElseThrow()
                .css())
        .contains(";--second-line:#112233;}\n@media", ";--second-line:#aabbcc;}}");
  }

  @Test
  void theLastOfTwoChoicesWins() {
    assertThat(new ThemeFixture().colour("accent", "#004080").theme().palette().accent().css())
        .isEqualTo("#004080");
  }

  @Test
  void allWrongColoursAreToldAtOnce() {
    assertThat(
            Palette.of(
                    List.of(
                        new ChosenColour("accent", "red", SPAN),
                        new ChosenColour("accent_dark", "blue", SPAN)),
                    PAGES)
                .problems())
        .extracting(Problem::what)
        .containsExactly("\"red\" is no colour", "\"blue\" is no colour");
  }
}
