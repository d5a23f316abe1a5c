package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A text converted in parts is the text converted whole. */
class PartsTest {

  private static final Glossary GLOSSARY =
      new Glossary(
          List.of("Viber", "Deutsche Bahn", "Bahn AG", "COVID-19"),
          Map.of("Fejsbuk", "Фејсбук", "radna grupa", "радни тим", "grupa za štrajk", "штаб"));

  private static final String[] PIECES = {
    "lj",
    "nj",
    "dž",
    "l\u200cj",
    "injekcija",
    "Nadživeti",
    "ž",
    "c\u030c",
    "z\u030c",
    "s\u0301",
    "\u0301",
    "VI",
    "STE",
    "I",
    "XX",
    "40",
    "km",
    " ",
    " ",
    " ",
    " ",
    ".",
    "-",
    "–",
    ",",
    "\n",
    "WhatsApp",
    "Viber",
    "Deutsche",
    "Bahn",
    "AG",
    "radna",
    "grupa",
    "za",
    "štrajk",
    "Fejsbuk",
    "u",
    "@",
    "#",
    "a.rs",
    "/",
    "https://",
    "bit.ly/lj",
    "localhost:8080/",
    "C:\\lj",
    "/usr/lj",
    "<",
    ">",
    "=",
    "{",
    "}",
    "%s",
    "&",
    ";",
    "Љ",
    "Њ",
    "ј",
    "е",
    "х",
    "ъ",
    "сҳ",
    "oʻ",
    "'",
    "sh",
    "sentabr",
    "medalyon",
    "Nyu",
    "syezd",
    "\u00ad",
    "🎉",
    "ǆ",
    "A4",
    "e",
    "E",
    "á",
    "Á",
    "i",
    "PETROVIĆ",
    "COVID-19",
    "12.",
    "V",
    "(ii)",
    "Smith",
    "John",
    "\u2011",
    "-12-LJ"
  };

  static Stream<Arguments> ways() {
    return Stream.of(
        Arguments.of("sr-Cyrl", "sr-Latn"),
        Arguments.of("sr-Latn", "sr-Cyrl"),
        Arguments.of("uz-Cyrl", "uz-Latn"),
        Arguments.of("uz-Latn", "uz-Cyrl"),
        Arguments.of("kk", "kk-Latn"));
  }

  @ParameterizedTest
  @MethodSource("ways")
  void whereverATextIsCut(String from, String to) {
    Transliterator transliterator = Vectors.between(from, to, GLOSSARY);
    Random random = new Random(20261122);
    for (int i = 0; i < 3000; i++) {
      String text = text(random);
      String whole = transliterator.convert(text);
      for (int cut = 0; cut <= text.length(); cut++) {
        StringBuilder out = new StringBuilder();
        transliterator.convert(text, 0, cut, out);
        transliterator.convert(text, cut, text.length(), out);

        assertThat(out.toString()).as("%s, cut at %s", text, cut).isEqualTo(whole);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void evenLetterByLetter(String from, String to) {
    Transliterator transliterator = Vectors.between(from, to, GLOSSARY);
    Random random = new Random(3);
    for (int i = 0; i < 1000; i++) {
      String text = text(random) + " " + text(random);
      StringBuilder out = new StringBuilder();
      for (int at = 0; at < text.length(); at++) {
        transliterator.convert(text, at, at + 1, out);
      }

      assertThat(out.toString()).as(text).isEqualTo(transliterator.convert(text));
    }
  }

  @ParameterizedTest
  @MethodSource("ways")
  void marksApartFromTheirLettersMakeNoDifference(String from, String to) {
    Transliterator transliterator = Vectors.between(from, to, GLOSSARY);
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      String text = Normalizer.normalize(text(random), Normalizer.Form.NFC);

      assertThat(transliterator.convert(Normalizer.normalize(text, Normalizer.Form.NFD)))
          .as(text)
          .isEqualTo(transliterator.convert(text));
    }
  }

  @Test
  void aDigraphBelongsToThePartWithItsFirstLetter() {
    Transliterator transliterator = Vectors.between("sr-Latn", "sr-Cyrl");
    StringBuilder out = new StringBuilder();
    transliterator.convert("polje", 0, 3, out.append('['));
    transliterator.convert("polje", 3, 5, out.append("]["));

    assertThat(out.append(']').toString()).isEqualTo("[пољ][е]");
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(14); n >= 0; n--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }
}
