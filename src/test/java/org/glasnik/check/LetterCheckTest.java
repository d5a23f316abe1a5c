package org.glasnik.check;

import static org.glasnik.testing.Fixture.given;

import org.glasnik.testing.Fixture;
import org.junit.jupiter.api.Test;

class LetterCheckTest {

  private static final String COUNTRY =
      "unions/rail/union.yaml:1:1: \"country\" is missing [country]";

  private static Fixture page(String language, String title, String body) {
    return given(
        "-- unions/rail/union.yaml --\nname: Rail\nbase_url: https://rail.example.org/\n"
            + "languages: ["
            + language
            + "]\n-- unions/rail/content/pages/about."
            + language
            + ".md --\n---\ntitle: "
            + title
            + "\n---\n"
            + body
            + "\n");
  }

  @Test
  void aLatinLetterInACyrillicWordIsNamedWithItsPlace() {
    page("sr-Cyrl", "О нама", "Наше стaње је *добрo*.")
        .thenProblems(
            "unions/rail/content/pages/about.sr-Cyrl.md:4:6: \"стaње\" mixes scripts: among"
                + " Cyrillic letters stands the Latin a (U+0061) [script]",
            "unions/rail/content/pages/about.sr-Cyrl.md:4:16: \"добрo\" mixes scripts: among"
                + " Cyrillic letters stands the Latin o (U+006F) [script]",
            COUNTRY);
  }

  @Test
  void aCyrillicLetterInALatinTitleIsNamedWithItsPlace() {
    page("sr-Latn", "Naša priјava", "Tekst.")
        .thenProblems(
            "unions/rail/content/pages/about.sr-Latn.md:2:13: \"priјava\" mixes scripts: among"
                + " Latin letters stands the Cyrillic ј (U+0458) [script]",
            COUNTRY);
  }

  @Test
  void wordsOfAnotherScriptAndWhatIsMarkedAreRight() {
    page("sr-Cyrl", "О нама", "WhatsApp-ом, `стaње`, :keep[eСистем] и 10 kV.")
        .thenProblems(COUNTRY);
  }

  @Test
  void anApostropheThatIsNoLetterIsToldOnceAParagraph() {
    page("uz-Latn", "Biz haqimizda", "O'zbekiston va g‘alaba, ma’no.")
        .thenProblems(
            "unions/rail/content/pages/about.uz-Latn.md:4:1: in \"O'zbekiston\" ' (U+0027) stands"
                + " for ʻ (U+02BB), and so in 2 more places of this paragraph [apostrophe]",
            COUNTRY);
  }

  @Test
  void uzbekLettersAreRight() {
    page("uz-Latn", "Biz haqimizda", "Oʻzbekiston, gʻalaba, maʼno.").thenProblems(COUNTRY);
  }

  @Test
  void marksOfOtherSystemsAreErrors() {
    page("en", "About us", "[:en]Hello[:uz]Salom[:] and {{ name }}.")
        .thenErrors(
            "unions/rail/content/pages/about.en.md:4:1: readers would see the mark [:en] of another"
                + " system [mark]",
            "unions/rail/content/pages/about.en.md:4:11: readers would see the mark [:uz] of"
                + " another system [mark]",
            "unions/rail/content/pages/about.en.md:4:21: readers would see the mark [:] of another"
                + " system [mark]",
            "unions/rail/content/pages/about.en.md:4:29: readers would see {{ name }}, which is"
                + " filled in nowhere [mark]");
  }

  @Test
  void marksAsCodeAreRight() {
    page("en", "About us", "Other systems write `[:uz]` and `{{name}}`.").thenNoErrors();
  }

  @Test
  void aMarkThatIsNotClosedOrDoesNotExistIsTold() {
    page("sr-Latn", "Na :keep[Viberu", "Na :latin[Viberu] i :keep[Viberu].")
        .thenProblems(
            "unions/rail/content/pages/about.sr-Latn.md:2:11: the mark :keep[ is not closed, so"
                + " readers see it [mark]",
            "unions/rail/content/pages/about.sr-Latn.md:4:4: there is no mark :latin[…], so readers"
                + " see it [mark]",
            COUNTRY);
  }

  @Test
  void settingsAreReadForWrongLettersAsWell() {
    given(
            """
            -- topics.yaml --
            wages: {label: {sr-Cyrl: Плaте}}
            -- unions/rail/union.yaml --
            name: {sr-Cyrl: "{{ime}} железница"}
            country: RS
            base_url: https://rail.example.org/
            languages: [sr-Cyrl]
            """)
        .thenProblems(
            "topics.yaml:1:26: \"Плaте\" mixes scripts: among Cyrillic letters stands the Latin a"
                + " (U+0061) [script]",
            "unions/rail/union.yaml:1:17: readers would see {{ime}}, which is filled in nowhere"
                + " [mark]");
  }
}
