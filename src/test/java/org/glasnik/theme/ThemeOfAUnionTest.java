package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.glasnik.testing.Fixture.given;

import org.junit.jupiter.api.Test;

/** Themes as unions choose and change them, through the whole pipeline. */
class ThemeOfAUnionTest {

  private static final String SETTINGS =
      """
      -- unions/rail/union.yaml --
      name: {en: Rail Workers}
      base_url: https://rail.example.org/
      languages: [en]
      theme:
      """;

  private static final String PAGE =
      """
      -- unions/rail/content/pages/about.en.md --
      ---
      title: About
      ---
      Text.
      """;

  @Test
  void anUnknownThemeIsToldWhereItIsNamed() {
    given(SETTINGS + "  name: solidarty\n")
        .thenErrors("unions/rail/union.yaml:5:9: there is no theme \"solidarty\" [theme]");
  }

  @Test
  void aColourThatTheThemeHasNotIsToldWhereItIsSet() {
    given(SETTINGS + "  colours:\n    background: \"#fff\"\n")
        .thenErrors(
            "unions/rail/union.yaml:6:17: the theme has no colour \"background\" [colours]");
  }

  @Test
  void aThemeForAllIsToldInTheNetworkSFile() {
    given(
            """
            -- network.yaml --
            name: {en: Network}
            secretariat: rail
            unions: [rail]
            defaults:
              theme:
                name: nothing
            """)
        .thenErrors("network.yaml:6:11: there is no theme \"nothing\" [theme]");
  }

  @Test
  void aBrokenMessageOfAUnionIsAnError() {
    given(
            """
            -- unions/rail/theme/messages/en.yaml --
            item.more: "{n, plural, one {x}}"
            """)
        .thenErrors(
            "unions/rail/theme/messages/en.yaml:1:12: item.more: {n} has no choice \"other\""
                + " [message]");
  }

  @Test
  void aMistakeInATemplateNamesItsPlaceAndTheItem() {
    given(
            PAGE
                + """
                -- unions/rail/theme/templates/item.ftlh --
                <!doctype html>
                <h1>${titel}</h1>
                """)
        .thenErrors(
            "unions/rail/theme/templates/item.ftlh:2:7: \"titel\" has no value here"
                + " (rendering unions/rail/content/pages/about.en.md) [template]");
  }

  @Test
  void oneTemplateOfAUnionChangesItsPagesOnly() {
    var built =
        given(
            PAGE
                + """
                -- unions/rail/theme/templates/item.ftlh --
                <!doctype html><title>x</title><h1>${title} us</h1></html>
                """);

    assertThat(built.output("rail/about/index.html")).contains("<h1>About us</h1>");
  }
}
