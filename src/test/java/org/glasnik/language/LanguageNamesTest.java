package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNamesTest {

  @ParameterizedTest
  @CsvSource({
    "bs, en, Bosnian",
    "en, sq, anglisht",
    "hr, bs, hrvatski",
    "sr-Cyrl, sr-Latn, srpski (ćirilica)",
    "sr-Latn, mk, српски (латинично писмо)",
    "cnr-Latn, en, Montenegrin (Latin)",
    "cnr-Latn, bs, crnogorski",
    "bs, cnr-Latn, bosanski"
  })
  void aLanguageIsCalledAsItsReadersCallIt(String language, String reader, String name) {
    Languages languages = Languages.builtIn();
    assertThat(LanguageNames.name(languages.get(language), languages.get(reader))).isEqualTo(name);
  }
}
