package org.glasnik.source.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void twoLettersMayBeSwapped() {
    assertThat(Spelling.nearest("tilte", List.of("slug", "title"))).contains("title");
  }

  @Test
  void hyphensAndCaseDoNotCount() {
    assertThat(Spelling.nearest("Redirect-From", List.of("redirect_from")))
        .contains("redirect_from");
  }

  @Test
  void aShortWordIsNotTakenForAnother() {
    assertThat(Spelling.nearest("ab", List.of("cd", "id"))).isEmpty();
  }

  @Test
  void ofEquallyNearWordsTheFirstIsTaken() {
    assertThat(Spelling.nearest("wager", List.of("wages", "waged"))).contains("wages");
  }

  @Test
  void withoutLikenessTheKnownWordsAreListed() {
    assertThat(Spelling.hint("xyz", List.of("wages", "hours")))
        .isEqualTo("known are wages and hours");
  }

  @Test
  void withoutKnownWordsThatIsSaid() {
    assertThat(Spelling.hint("xyz", List.of())).isEqualTo("there is none yet");
  }

  @Test
  void veryLongWordsAreNotCompared() {
    assertThat(Spelling.nearest("x".repeat(100_000), List.of("x".repeat(99_999)))).isEmpty();
  }
}
