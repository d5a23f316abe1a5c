package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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

  @Test
  void aGlossaryBeforeAnotherMeansWhatBothMeanTogether() {
    String[] pieces = {
      "Otto", "otto", "OTTO", "Ottoa", "Ottom", "Rio", "Tinto", "rad", "Rad", "rada", "Viber",
      "Viberu", "i", "grupa", "COVID", "-", "19", " ", " ", " ", "(", ",", "\u00a0"
    };
    Glossary own =
        new Glossary(
            List.of("Viber", "rad", "COVID-19 grupa"),
            Map.of("Otto", "Ото", "Rio Tinto i Viber", "Рио", "rada (i", "рада"));
    Glossary others =
        new Glossary(
            List.of("Otto", "Rio Tinto", "COVID", "i grupa"),
            Map.of("Viber", "Вибер", "Rad", "РАД", "rad, rad", "двапут", "otto", "ото"));
    Transliterator merged = Vectors.between("sr-Latn", "sr-Cyrl", own.and(others));
    Transliterator layered = Vectors.between("sr-Latn", "sr-Cyrl", others).with(own);
    Random random = new Random(37);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder written = new StringBuilder();
      for (int n = random.nextInt(10); n >= 0; n--) {
        written.append(pieces[random.nextInt(pieces.length)]);
      }
      String text = written.toString();
      int cut = random.nextInt(text.length() + 1);
      StringBuilder parts = new StringBuilder();
      layered.convert(text, 0, cut, parts);
      layered.convert(text, cut, text.length(), parts);

      assertThat(parts.toString()).as(text).isEqualTo(merged.convert(text));
    }
  }

  @Test
  void aGlossaryOfThousandsOfNamesThatBeginAlikeIsFoundAtOnce() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      names.add("Unija" + Integer.toString(i, 26).replaceAll("[0-9]", "x"));
    }
    Transliterator way = Vectors.between("sr-Latn", "sr-Cyrl", new Glossary(names, Map.of()));
    String text = "Unijaqqq Unija ".repeat(5000);

    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> way.convert(text)))
        .endsWith("Унија ");
  }

  @Test
  void aTextsOwnWordsCostNothingForThoseOfTheSite() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 40_000; i++) {
      names.add("Ime" + i);
    }
    Transliterator site = Vectors.between("sr-Latn", "sr-Cyrl", new Glossary(names, Map.of()));
    Glossary own = new Glossary(List.of("Otto"), Map.of());
    String written =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5),
            () -> {
              StringBuilder out = new StringBuilder();
              for (int i = 0; i < 5000; i++) {
                out.append(site.with(own).convert("Otto Ime7 i "));
              }
              return out.toString();
            });

    assertThat(written).isEqualTo("Otto Ime7 и ".repeat(5000));
  }
}
