package org.glasnik.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.glasnik.language.Quotes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {

  private static final Quotes BOSNIAN = new Quotes("„", "”", "‘", "’");
  private static final Quotes ALBANIAN = new Quotes("“", "”", "‘", "’");
  private static final Quotes MACEDONIAN = new Quotes("„", "“", "‚", "‘");

  private static String set(String text, Quotes quotes) {
    return Bodies.html(Bodies.body(text, RawHtml.ESCAPE, quotes))
        .replace("<p>", "")
        .replace("</p>", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      textBlock =
          """
          "We won," she said.          | “We won,” she said.
          She said: "No 'ifs' here."   | She said: “No ‘ifs’ here.”
          "'Never' is long."           | “‘Never’ is long.”
          It's the workers' day.       | It’s the workers’ day.
          Rock 'n' roll of the '90s    | Rock ‘n’ roll of the ’90s
          *"Strike"* and **"vote"**    | <em>“Strike”</em> and <strong>“vote”</strong>
          "*Strike*" ("vote")          | “<em>Strike</em>” (“vote”)
          "[Strike](a.md)"             | “<a href=^"^a.md^"^>Strike</a>”
          a -- b --- c - d             | a – b — c - d
          2019--2026...                | 2019–2026…
          1. .. .... -----             | 1. .. .... -----
          a 27" screen                 | a 27&quot; screen
          \\"raw\\" \\-- \\'           | &quot;raw&quot; -- '
          `"code" -- ...`              | <code>&quot;code&quot; -- ...</code>
          "two" "three"                | “two” “three”
          word--"quoted"               | word–“quoted”
          """)
  void englishTextIsSet(String text, String expected) {
    assertThat(set("x " + text.strip(), Quotes.ENGLISH))
        .isEqualTo("x " + expected.strip().replace("^", ""));
  }

  @Test
  void quotesAreThoseOfTheLanguage() {
    assertThat(set("\"Rad i 'red'\", kaže.", BOSNIAN)).isEqualTo("„Rad i ‘red’”, kaže.");
    assertThat(set("\"Paga e 'parë'\", tha ajo.", ALBANIAN)).isEqualTo("“Paga e ‘parë’”, tha ajo.");
    assertThat(set("\"Плата и 'труд'\", рече.", MACEDONIAN)).isEqualTo("„Плата и ‚труд‘“, рече.");
  }

  @Test
  void anApostropheIsNoClosingQuoteWhereTheyDiffer() {
    assertThat(set("Д'Артањан и 'да'", MACEDONIAN)).isEqualTo("Д’Артањан и ‚да‘");
  }

  @Test
  void quotesDoNotReachOverParagraphs() {
    assertThat(set("\"One\n\n\"Two\"", Quotes.ENGLISH)).isEqualTo("“One\n“Two”");
  }

  @Test
  void aQuoteThatBeginsALineOpens() {
    assertThat(set("He said\n\"yes\"\nand left.", Quotes.ENGLISH))
        .isEqualTo("He said\n“yes”\nand left.");
  }

  @Test
  void addressesAreNotSet() {
    assertThat(set("https://example.org/a--b...c \"x\"", Quotes.ENGLISH))
        .startsWith("<a href=\"https://example.org/a--b...c\"")
        .endsWith("“x”");
  }

  @Test
  void captionsAndTitlesOfBlocksAreSet() {
    assertThat(set("::: note\ntitle: The \"no\" -- again\n\nx\n:::\n", MACEDONIAN))
        .contains(">The „no“ – again");
  }
}
