package org.glasnik.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Brackets, colons, indentation and whole documents that went wrong. */
class YamlLayoutMistakesTest {

  @Test
  void aTabIsNamed() {
    assertThat(Told.of("a:\n\tb: c"))
        .containsExactly("2:1+1 a tab stands here -> use spaces, two for each level");
  }

  @Test
  void aTabAfterTheColonIsNamed() {
    assertThat(Told.of("a:\tb"))
        .containsExactly("1:3+1 a tab stands here -> use spaces, two for each level");
  }

  @Test
  void anUnclosedBracketIsShownWhereItOpens() {
    assertThat(Told.of("topics: [wages, hours\ndate: 2026-11-22\n"))
        .containsExactly(
            "1:9+13 the bracket [ that opens here is never closed -> add ] at the end; a text that begins with a bracket must stand in quotes");
  }

  @Test
  void anUnclosedBraceIsShownWhereItOpens() {
    assertThat(Told.of("image: {src: a.jpg\ndate: 2026-11-22\n"))
        .containsExactly(
            "1:8+11 the bracket { that opens here is never closed -> add } at the end; a text that begins with a bracket must stand in quotes");
  }

  @Test
  void aMissingEntryInBracketsIsShown() {
    assertThat(Told.of("topics: [wages, , hours]"))
        .containsExactly(
            "1:17+1 an entry is missing before this comma -> delete the comma, or write the entry");
  }

  @Test
  void aMissingCommaInBracesIsShown() {
    assertThat(Told.of("image: {src: a.jpg alt: b}"))
        .containsExactly(
            "1:23+1 between the brackets something is out of place here -> put a comma between the entries; a text with a comma, colon, quote or bracket in it must stand in quotes");
  }

  @Test
  void aMissingSpaceAfterTheColonIsShown() {
    assertThat(Told.of("title:Strike\ndate: x\n"))
        .containsExactly("1:1+6 a space is missing after \"title:\" -> write title: Strike");
  }

  @Test
  void aMissingSpaceAfterTheColonIsShownInTheMiddle() {
    assertThat(Told.of("a: b\ntitle:Strike\nc: d\n"))
        .containsExactly("2:1+6 a space is missing after \"title:\" -> write title: Strike");
  }

  @Test
  void aNoBreakSpaceAfterTheColonIsShown() {
    assertThat(Told.of("title:\u00a0Strike\ndate: x\n"))
        .containsExactly(
            "1:7+1 the space after \"title:\" is a no-break space -> replace it by an ordinary space");
  }

  @Test
  void aLineWithoutANameIsShown() {
    assertThat(Told.of("title: x\njust words\ndate: y\n"))
        .containsExactly(
            "2:1+10 this line is no field: there is no name with a colon in front -> write it as name: value, or indent it if it belongs to the text above");
  }

  @Test
  void aTextInsteadOfFieldsIsShown() {
    assertThat(Told.of("just words"))
        .containsExactly(
            "1:1+10 this line is no field: there is no name with a colon in front -> write it as name: value, or indent it if it belongs to the text above");
  }

  @Test
  void anIndentedFieldBelowATextIsShown() {
    assertThat(Told.of("title: Strike\n  date: x\n"))
        .containsExactly(
            "2:3+7 this line does not fit the indentation of the lines above -> fields of one level begin in the same column; what belongs to a field is indented by two spaces more");
  }

  @Test
  void aFieldBetweenTwoIndentationsIsShown() {
    assertThat(Told.of("a:\n    b: 1\n  c: 2\n"))
        .containsExactly(
            "3:3+4 this line does not fit the indentation of the lines above -> fields of one level begin in the same column; what belongs to a field is indented by two spaces more");
  }

  @Test
  void aListEntryAfterATextIsShown() {
    assertThat(Told.of("topics: wages\n  - hours\n"))
        .containsExactly(
            "2:3+7 this looks like a list entry, but it would become part of the text of line 1 -> let the list begin on a line of its own, each entry at the same indentation");
  }

  @Test
  void aListEntryAtTheWrongPlaceIsShown() {
    assertThat(Told.of("title: x\n- hours\n"))
        .containsExactly(
            "2:1+7 a list entry can't stand here -> leave the line of the field empty after its colon, and indent all entries alike");
  }

  @Test
  void aFieldGivenTwiceIsShownWithItsFirstLine() {
    assertThat(Told.of("title: a\ndate: x\ntitle: b\n"))
        .containsExactly("3:1+5 \"title\" is given twice, first in line 1 -> keep one of the two");
  }

  @Test
  void aFieldGivenTwiceInBracesIsShown() {
    assertThat(Told.of("image: {src: a, src: b}"))
        .containsExactly("1:17+3 \"src\" is given twice, first in line 1 -> keep one of the two");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertThat(Told.of("title: a\n---\ntitle: b\n"))
        .containsExactly(
            "2:1+3 a second part begins here; everything after it would be lost -> delete this line, or move what follows to a file of its own");
  }

  @Test
  void aValueThatIsOnlyAHashtagIsAWarning() {
    assertThat(Told.of("title: #MeToo"))
        .containsExactly(
            "1:8+6 warning: nothing is given here: \"#\" begins a comment -> if it belongs to the text, write \"#MeToo\"; before a comment leave two spaces, and one after \"#\"");
  }

  @Test
  void everyMistakeIsToldAtOnce() {
    assertThat(Told.of("title: a: b\nimage:\n  alt: @x\nsummary: 'It's'\n"))
        .containsExactly(
            "1:8+4 a text with a colon and a space in it must stand in quotes -> write title: \"a: b\"",
            "3:8+2 a text that begins with @ must stand in quotes -> write \"@x\"",
            "4:10+6 the text goes on after its closing quote -> write \"It's\"");
  }
}
