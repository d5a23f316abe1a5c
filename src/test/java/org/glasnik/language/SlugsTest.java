package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  private static String slug(String title, String tag) {
    return Slugs.slug(title, Languages.builtIn().get(tag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Strike: we win!|strike-we-win",
        "en|  The Workers’ Union's 1st – “big” day  |the-workers-unions-1st-big-day",
        "en|1 May 2026|1-may-2026",
        "en|café, naïve, Straße, Łódź, smørbrød|cafe-naive-strasse-lodz-smorbrod",
        "en|C++ & C#|c-c",
        "en|Ђорђе и Љиља|djordje-i-ljilja",
        "en|a/b\\c..d|a-b-c-d",
        "en|ﬁne ① ²|fine-1-2",
        "bs|Đurđa čeka šljive i žućkasti džem|djurdja-ceka-sljive-i-zuckasti-dzem",
        "bs|ŽELJEZNIČARI|zeljeznicari",
        "bs|ǅep, ǈubav, ǋegoš|dzep-ljubav-njegos",
        "hr|Štrajk u Đakovu|strajk-u-djakovu",
        "sr-Latn|Đačka džepna ljubav|djacka-dzepna-ljubav",
        "sr-Cyrl|Ђачка џепна љубав|djacka-dzepna-ljubav",
        "sr-Cyrl|Штрајк у „Жељезници“|strajk-u-zeljeznici",
        "cnr-Latn|Śutra će źenica|sutra-ce-zenica",
        "cnr-Cyrl|С́утра ће з́еница|sutra-ce-zenica",
        "sq|Grevë për pagën: çfarë ndodhi?|greve-per-pagen-cfare-ndodhi",
        "mk|Штрајк во Ѓорче Петров: ќе има џем|shtrajk-vo-gjorche-petrov-kje-ima-dzhem",
        "mk|Жолт њушкалец, љубов, ѕвезда, јазик|zholt-njushkalec-ljubov-dzvezda-jazik",
        "ru|Щука, ёж и объявление|shchuka-ezh-i-obyavlenie",
        "de|Müller, Größe & Ähre|mueller-groesse-aehre",
        "ar|إضراب العمال|إضراب-العمال",
        "en|日本 労働|日本-労働",
        "en|नई खबर|नई-खबर",
      })
  void titlesBecomeNames(String tag, String title, String slug) {
    assertThat(slug(title, tag)).isEqualTo(Normalizer.normalize(slug, Normalizer.Form.NFKC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "???", "—", "😀", " ", "'", "\u200d", "́"})
  void aTitleWithoutLettersStillHasAName(String title) {
    assertThat(slug(title, "en")).matches("x[0-9a-f]+");
  }

  @Test
  void titlesWithoutLettersHaveDifferentNames() {
    assertThat(slug("???", "en")).isNotEqualTo(slug("!!!", "en"));
  }

  @Test
  void aLongTitleIsCutBetweenWords() {
    String slug = slug("negotiations ".repeat(20), "en");

    assertThat(slug).hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH).endsWith("negotiations");
  }

  @Test
  void aVeryLongWordIsCutAnywhere() {
    assertThat(slug("a".repeat(300), "en")).hasSize(Slugs.MAX_LENGTH);
    assertThat(slug("𐐨".repeat(300), "en")).hasSizeLessThanOrEqualTo(Slugs.MAX_LENGTH);
  }

  @Test
  void composedAndDecomposedLettersHaveOneName() {
    String title = "Čekić šššš đ ž ё й ѓ";

    for (String tag : LanguagesTest.ALL) {
      assertThat(slug(Normalizer.normalize(title, Normalizer.Form.NFD), tag))
          .isEqualTo(slug(Normalizer.normalize(title, Normalizer.Form.NFC), tag));
    }
  }

  @ParameterizedTest
  @FieldSource("org.glasnik.language.LanguagesTest#ALL")
  void whateverTheTitleTheNameIsSafe(String tag) {
    Random random = new Random(20261122);
    for (int i = 0; i < 5000; i++) {
      StringBuilder title = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        title.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x500 : 0x3000));
      }
      String slug = slug(title.toString(), tag);

      assertThat(slug)
          .isNotEmpty()
          .doesNotStartWith("-")
          .doesNotEndWith("-")
          .doesNotContain("--", "/", ".", "\\", "%", "?", "#", " ", "&", "'", "\"", "<")
          .isEqualTo(slug(slug, tag));
    }
  }
}
