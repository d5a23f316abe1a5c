package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SerbianTest {

  @ParameterizedTest
  @MethodSource("org.glasnik.language.script.Vectors#serbianToLatin")
  void cyrillicIsWrittenInLatin(String cyrillic, String latin) {
    assertThat(Vectors.between("sr-Cyrl", "sr-Latn").convert(cyrillic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @MethodSource("org.glasnik.language.script.Vectors#serbianToCyrillic")
  void latinIsWrittenInCyrillic(String latin, String cyrillic) {
    assertThat(Vectors.between("sr-Latn", "sr-Cyrl").convert(latin)).isEqualTo(cyrillic);
  }
}
