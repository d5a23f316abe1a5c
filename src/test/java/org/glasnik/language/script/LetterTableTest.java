package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.glasnik.language.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterTableTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ѓорче Петров ќе дојде|Ǵorče Petrov ḱe dojde",
        "Ѕвезда ЅВЕЗДА ѕид|Dzvezda DZVEZDA dzid",
        "Љубов, волја, зелје, њива|Ljubov, volja, zelje, njiva",
        "ЏАДЕ џем КРАЉ|DŽADE džem KRALJ",
        "Синдикатот бара повисоки плати|Sindikatot bara povisoki plati",
      })
  void macedonian(String cyrillic, String latin) {
    assertThat(Vectors.between("mk", "mk-Latn").convert(cyrillic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kazakh-2021|Қазақстан Республикасының кейбір заңнамалық|Qazaqstan Respublikasynyñ keibır zañnamalyq",
        "kazakh-2021|Бұрыңғы өткен заманда, бір данышпан|Būryñğy ötken zamanda, bır danyşpan",
        "kazakh-2021|Ислам ІСТЕР ілім Түркия ТҮРКИЯ Юра|İslam ISTER ılım Türkia TÜRKİA İura",
        "kazakh-2018|Қазақстан Республикасының кейбір заңнамалық|Qazaqstan Respýblıkasynyń keıbir zańnamalyq",
        "kazakh-2018|Шымкент ШЫМКЕНТ Чехия|Shymkent SHYMKENT Chehıa",
        "kazakh-2017|әке ғылым шай|aʼke gʼylym sʼaiʼ",
      })
  void kazakh(String table, String cyrillic, String latin) {
    Map<String, String> letters = Languages.builtIn().get("kk").letterTables().get(table);
    Rules rules = new TableRules(letters);

    assertThat(Vectors.converted(rules, cyrillic)).isEqualTo(latin);
  }

  @Test
  void theAlphabetOf2021IsTheOneThatIsUsed() {
    assertThat(Vectors.between("kk", "kk-Latn").convert("Ақмола, ИЮНЬ")).isEqualTo("Aqmola, İUN");
  }

  @Test
  void aLetterThatTheTableLacksStaysAndIsReported() {
    Transliterator transliterator = Vectors.between("mk", "mk-Latn");

    assertThat(transliterator.convert("Щука")).isEqualTo("Щuka");
    assertThat(transliterator.unsure("Щука")).hasSize(1);
  }

  @Test
  void betweenLanguagesWithoutAWayThereIsNone() {
    Languages languages = Languages.builtIn();

    assertThat(Transliterator.between(languages.get("sr-Cyrl"), languages.get("bs"), Glossary.NONE))
        .isEmpty();
  }

  @Test
  void aTableWithLongerKeysIsAMistake() {
    assertThatThrownBy(() -> new TableRules(Map.of("шча", "x")))
        .isInstanceOf(IllegalStateException.class);
  }
}
