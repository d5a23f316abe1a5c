package org.glasnik.source.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.glasnik.source.SourcePath;
import org.glasnik.source.yaml.FrontMatterSplitter.Divided;
import org.junit.jupiter.api.Test;

class FrontMatterSplitterTest {

  private static final String FORM =
      "begin the file with a line ---, then the fields, one a line (title: …), then a line ---";

  @Test
  void fieldsAndBodyKeepTheirLineNumbers() {
    assertThat(divided("---\ntitle: A\n---\nText.\n"))
        .isEqualTo(new Divided("title: A\n", 2, "Text.\n", 4));
  }

  @Test
  void blankLinesBeforeTheFirstFenceAreLetPass() {
    assertThat(divided("\n \n---\ntitle: A\n---\nText."))
        .isEqualTo(new Divided("title: A\n", 4, "Text.", 6));
  }

  @Test
  void blanksAfterAFenceAreLetPass() {
    assertThat(divided("--- \ntitle: A\n---\t\n")).isEqualTo(new Divided("title: A\n", 2, "", 4));
  }

  @Test
  void aLineInTheBodyIsNoFence() {
    assertThat(divided("---\na: b\n---\none\n\n---\ntwo\n").body()).isEqualTo("one\n\n---\ntwo\n");
  }

  @Test
  void noFieldsAtAllIsFrontMatterToo() {
    assertThat(divided("---\n---\nText.")).isEqualTo(new Divided("", 2, "Text.", 3));
  }

  @Test
  void anEmptyFileIsAProblem() {
    assertThat(told("\n")).isEqualTo("1:1+0 the file is empty -> " + FORM);
  }

  @Test
  void aTextWithoutFieldsIsAProblem() {
    assertThat(told("# Strike\n\nText\n"))
        .isEqualTo(
            "1:1+8 the fields at the top are missing: the file begins with its text -> " + FORM);
  }

  @Test
  void fieldsWithoutTheFirstFenceAreAProblem() {
    assertThat(told("title: Strike\n---\nText\n"))
        .isEqualTo("1:1+13 the line --- before the first field is missing -> " + FORM);
  }

  @Test
  void tomlIsNamed() {
    assertThat(told("+++\ntitle = 'x'\n+++\n"))
        .isEqualTo("1:1+3 the fields are in TOML (+++) -> write them in YAML: " + FORM);
  }

  @Test
  void anEmDashInsteadOfTheFirstFenceIsNamed() {
    assertThat(told("\u2014-\ntitle: x\n---\n"))
        .isEqualTo("1:1+2 the first line is \"\u2014-\" -> write three hyphens: ---");
  }

  @Test
  void aMissingClosingFenceIsShownWhereTheFieldsBegin() {
    assertThat(told("---\ntitle: x\n\nText\n"))
        .isEqualTo(
            "1:1+3 the fields that begin here are never closed -> write a line --- after the last field, perhaps in"
                + " line 3");
  }

  @Test
  void aClosingFenceOfTwoHyphensIsShown() {
    assertThat(told("---\ntitle: x\n--\nText\n"))
        .isEqualTo(
            "3:1+2 this line should close the fields, but it is not three hyphens at its beginning -> write ---");
  }

  @Test
  void veryLongFrontMatterIsRefused() {
    assertThat(told("---\n" + "a: b\n".repeat(20_000) + "---\n"))
        .isEqualTo(
            "1:1+3 the fields between --- and --- are longer than 64 KB -> is the closing --- in the right place? The"
                + " text itself comes after it");
  }

  private static Divided divided(String text) {
    return FrontMatterSplitter.split(SourcePath.of("a.md"), text).value().orElseThrow();
  }

  private static String told(String text) {
    return String.join("\n", Told.of(FrontMatterSplitter.split(SourcePath.of("a.md"), text)));
  }
}
