package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.glasnik.language.Languages;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  private static final Transliterator TO_CYRILLIC =
      Transliterator.between(
              Languages.builtIn().get("sr-Latn"), Languages.builtIn().get("sr-Cyrl"), Glossary.NONE)
          .orElseThrow();

  @Test
  void whatIsMarkedStaysAndTheRestIsConverted() {
    assertThat(MarkedText.converted("U grupi :lat[Inter [2]] i :keep[dom].", TO_CYRILLIC))
        .isEqualTo("У групи Inter [2] и dom.");
  }

  @Test
  void readersSeeNoMarks() {
    assertThat(MarkedText.shown("On :lat[Viber] and :cyr[Вибер]:keep[!]"))
        .isEqualTo("On Viber and Вибер!");
  }

  @Test
  void aMarkWithoutAnEndIsText() {
    assertThat(MarkedText.shown("On :lat[Viber")).isEqualTo("On :lat[Viber");
  }

  @Test
  void maskedTextKeepsItsLength() {
    assertThat(MarkedText.masked("a :lat[b] c", '#')).isEqualTo("a ####### c");
  }

  @Test
  void theTextsOwnObjectSignsStayInTheirPlaces() {
    assertThat(MarkedText.converted("\ufffca :keep[b\ufffc]\ufffcc:lat[d]e\ufffc", TO_CYRILLIC))
        .isEqualTo("\ufffcа b\ufffc\ufffcцdе\ufffc");
  }

  @Test
  void aMarkInAMarkIsText() {
    assertThat(MarkedText.converted("a :keep[b :lat[c]] d", TO_CYRILLIC))
        .isEqualTo("а b :lat[c] д");
  }

  @Test
  void aWordOfThousandsOfMarksIsReadInOnePass() {
    String text = ":keep[a]b".repeat(20_000);

    assertThat(
            assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> MarkedText.converted(text, TO_CYRILLIC)))
        .isEqualTo("aб".repeat(20_000));
  }

  @Test
  void openBracesAreReadInOnePass() {
    String text = "{".repeat(400_000);

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TO_CYRILLIC.convert(text)))
        .isEqualTo(text);
  }
}
