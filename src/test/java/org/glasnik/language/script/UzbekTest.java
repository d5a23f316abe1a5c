package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UzbekTest {

  static List<Arguments> toLatin() {
    return Vectors.rows("uzbek.tsv", "to-latin", 0, 1);
  }

  static List<Arguments> toCyrillic() {
    return Vectors.rows("uzbek.tsv", "to-cyrillic", 1, 0);
  }

  @ParameterizedTest
  @MethodSource("toLatin")
  void cyrillicIsWrittenInLatin(String cyrillic, String latin) {
    assertThat(Vectors.between("uz-Cyrl", "uz-Latn").convert(cyrillic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @MethodSource("toCyrillic")
  void latinIsWrittenInCyrillic(String latin, String cyrillic) {
    assertThat(Vectors.between("uz-Latn", "uz-Cyrl").convert(latin)).isEqualTo(cyrillic);
  }

  @ParameterizedTest
  @CsvSource({"ʻolma,ʻолма", "ʼel,ʼэл", "Uy ʻelʻ,Уй ʻэлъ", "A ʼsoʻz,А ʼсўз"})
  void anApostropheThatBeginsAWordStays(String latin, String cyrillic) {
    assertThat(Vectors.between("uz-Latn", "uz-Cyrl").convert(latin)).isEqualTo(cyrillic);
  }

  @Test
  void lettersOfRussianAreReported() {
    assertThat(Vectors.between("uz-Cyrl", "uz-Latn").unsure("Крылов ва Каримов"))
        .extracting(UnsureWord::written)
        .containsExactly("Крылов");
  }

  @Test
  void aSignThatMayBeThereIsReported() {
    assertThat(
            Vectors.between("uz-Latn", "uz-Cyrl").unsure("Dunyo, medalyon, kotilyon, Katya, DXX"))
        .extracting(UnsureWord::written)
        .containsExactly("kotilyon", "Katya", "DXX");
  }

  @Test
  void aSignThatLatinDoesNotShowIsReported() {
    assertThat(Vectors.between("uz-Latn", "uz-Cyrl").unsure("Yangi obyekt qurildi"))
        .extracting(UnsureWord::written)
        .containsExactly("obyekt");
  }
}
