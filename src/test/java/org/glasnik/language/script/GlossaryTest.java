package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossaryTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          List.of("Viber", "ITUC", "ETUC", "Meta", "Deutsche Bahn", "COVID-19", "startap", "Ив"),
          Map.of(
              "fejsbuk", "Фејсбук",
              "radna grupa", "радни тим",
              "Konjar", "Конјар",
              "smart grad", "паметни град"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kanal na aplikaciji Viber|Канал на апликацији Viber",
        "Članice ITUC-a i ETUC-a|Чланице ITUC-а и ETUC-а",
        "KANAL VIBER|КАНАЛ VIBER",
        "na Viberu, s Viberom|на Viberu, с Viberom",
        "Meta je meta|Meta је мета",
        "Metar po metar|Метар по метар",
        "Voz Deutsche Bahn kasni|Воз Deutsche Bahn касни",
        "Voz Deutsche  Bahn-a kasni|Воз Deutsche  Bahn-а касни",
        "mera za COVID-19 i dalje|мера за COVID-19 и даље",
        "STARTAP, Startap, startap, Startapovi|STARTAP, Startap, startap, Startapovi",
        "(Viber)|(Viber)",
      })
  void whatIsKeptStaysAsItIsWritten(String latin, String cyrillic) {
    assertThat(Vectors.between("sr-Latn", "sr-Cyrl", GLOSSARY).convert(latin)).isEqualTo(cyrillic);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "na Konjar|на Конјар",
        "KONJAR|КОНЈАР",
        "konjar|коњар",
        "Konjari|Коњари",
        "radna grupa, Radna grupa, RADNA GRUPA|радни тим, Радни тим, РАДНИ ТИМ",
        "radna grupacija|радна групација",
        "smart grad|паметни град",
      })
  void whatIsReplacedFollowsTheCaseOfTheText(String latin, String cyrillic) {
    assertThat(Vectors.between("sr-Latn", "sr-Cyrl", GLOSSARY).convert(latin)).isEqualTo(cyrillic);
  }

  @Test
  void cyrillicIsKeptInALatinText() {
    assertThat(Vectors.between("sr-Cyrl", "sr-Latn", GLOSSARY).convert("Слово Ив и Иван"))
        .isEqualTo("Slovo Ив i Ivan");
  }

  @Test
  void aReplacementServesTheOtherDirectionAsWell() {
    Glossary glossary = new Glossary(List.of(), Map.of("Фејсбук", "Facebook"));

    assertThat(Vectors.between("sr-Cyrl", "sr-Latn", glossary).convert("на Фејсбук-у"))
        .isEqualTo("na Facebook-u");
  }

  @Test
  void whatTheGlossarySettlesIsNotReported() {
    Glossary glossary = new Glossary(List.of("Otto"), Map.of("Facebook", "Фејсбук"));

    assertThat(Vectors.between("sr-Latn", "sr-Cyrl", glossary).unsure("Otto na Facebook stranici"))
        .isEmpty();
  }

  @Test
  void ofPairsWithOneFormTheFirstCounts() {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      pairs.put("облик" + "а".repeat(i), "form");
    }
    pairs.put(" form\u00a0", "друго");
    Glossary glossary = new Glossary(List.of(), pairs).inScript("Latn");

    assertThat(Vectors.between("sr-Latn", "sr-Cyrl", glossary).convert("form")).isEqualTo("облик");
  }

  @Test
  void whatTwoGlossariesSayOfOneWordGoesByTheFirst() {
    Glossary first = new Glossary(List.of("Otto"), Map.of("Viber", "Вибер"));
    Glossary second = new Glossary(List.of("Viber"), Map.of(" Otto", "Ото", "Zoom", "Зум"));

    assertThat(
            Vectors.between("sr-Latn", "sr-Cyrl", first.and(second))
                .convert("Otto Viber Viberu Zoom"))
        .isEqualTo("Otto Вибер Viberu Зум");
  }

  @Test
  void whiteSpaceAroundAWordSaysNothing() {
    Glossary glossary =
        new Glossary(List.of("\u00a0Otto ", "\u00a0"), Map.of("\u2007radna \u00a0 grupa", "тим"));

    assertThat(Vectors.between("sr-Latn", "sr-Cyrl", glossary).convert("Otto, radna grupa, rad"))
        .isEqualTo("Otto, тим, рад");
  }
}
