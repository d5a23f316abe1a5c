package org.glasnik.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GlossaryReaderTest {

  private static final String FILE = "unions/bench/glossary.sr.yaml";

  @Test
  void aWordOfNothingButSpaceIsRefusedWhereItStands() {
    assertThat(
            new Workspace()
                .with(FILE, "keep: [Viber, \"\u00a0 \"]\nreplace: {A: \"\", \" \": B}\n")
                .told())
        .containsExactly(
            "unions/bench/glossary.sr.yaml:1:15 a word of the glossary is empty -> write a word, or take the line out [glossary]",
            "unions/bench/glossary.sr.yaml:2:14 a word of the glossary is empty -> write a word, or take the line out [glossary]",
            "unions/bench/glossary.sr.yaml:2:18 a word of the glossary is empty -> write a word, or take the line out [glossary]");
  }

  @Test
  void lineBreaksAndControlCharactersAreRefusedWhereTheyStand() {
    assertThat(
            new Workspace()
                .with(
                    FILE, "keep:\n  - \"Rio\\nTinto\"\nreplace: {A: \"B\\x07\", \"C\\u2028\": D}\n")
                .told())
        .containsExactly(
            "unions/bench/glossary.sr.yaml:2:5 a word of the glossary has a line break or a control character -> write the word in one line [glossary]",
            "unions/bench/glossary.sr.yaml:3:14 a word of the glossary has a line break or a control character -> write the word in one line [glossary]",
            "unions/bench/glossary.sr.yaml:3:23 a word of the glossary has a line break or a control character -> write the word in one line [glossary]");
  }

  @Test
  void aSpaceThatDoesNotBreakMayStandInAWord() {
    assertThat(new Workspace().with(FILE, "keep: [\"\u00a0Otto\"]\nreplace:\n").told()).isEmpty();
  }
}
