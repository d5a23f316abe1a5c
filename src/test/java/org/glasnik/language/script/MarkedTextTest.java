package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;

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
}
