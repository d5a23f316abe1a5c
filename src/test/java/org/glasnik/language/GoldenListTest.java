package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every language has a list of what it makes of counts, dates, numbers, words and titles, for
 * people who speak it to look through: {@code resources/…/golden/<tag>.txt}. A language without one
 * gets it by {@code -Dgolden.update=true}; then add words that sort in an interesting order, and
 * titles.
 */
class GoldenListTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/glasnik/language/golden");

  @ParameterizedTest
  @FieldSource("org.glasnik.language.LanguagesTest#ALL")
  void theListOfALanguageIsWhatPeopleOfItHaveSeen(String tag) throws IOException {
    Path file = FOLDER.resolve(tag + ".txt");
    Language language = Languages.builtIn().get(tag);
    String before = Files.exists(file) ? Files.readString(file) : start(language);
    if (Boolean.getBoolean("golden.update")) {
      assertThat(System.getenv("CI")).as("lists are not rewritten where nobody reads").isNull();
      Files.writeString(file, GoldenList.of(language, before));
    }

    assertThat(file).exists();
    assertThat(GoldenList.of(language, before)).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @FieldSource("org.glasnik.language.LanguagesTest#ALL")
  void noDefaultLocaleChangesALetterOfIt(String tag) throws IOException {
    String expected = Files.readString(FOLDER.resolve(tag + ".txt"));
    Locale usual = Locale.getDefault();
    try {
      for (String locale : new String[] {"tr", "ar-EG", "lt", "th-TH-u-ca-buddhist-nu-thai"}) {
        Locale.setDefault(Locale.forLanguageTag(locale));

        assertThat(GoldenList.of(new Languages(Languages::packed).get(tag), expected))
            .as(locale)
            .isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(usual);
    }
  }

  @ParameterizedTest
  @FieldSource("org.glasnik.language.LanguagesTest#ALL")
  void itHoldsWordsToSortAndTitles(String tag) throws IOException {
    String list = Files.readString(FOLDER.resolve(tag + ".txt"));

    assertThat(list.substring(list.indexOf("\norder\n")).lines()).hasSizeGreaterThan(12);
  }

  private static String start(Language language) {
    return "\norder\n  "
        + String.join("\n  ", language.dates().names().months())
        + "\n\nslugs\n  "
        + language.name()
        + "\n  "
        + String.join(" ", language.dates().names().weekdays())
        + "\n";
  }
}
