package org.glasnik.language.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.glasnik.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No text is too strange to be written in another script. */
class AnyTextTest {

  private static final List<String> LANGUAGES =
      List.of(
          "sr-Cyrl",
          "sr-Latn",
          "cnr-Cyrl",
          "cnr-Latn",
          "bs",
          "bs-Cyrl",
          "mk",
          "uz-Cyrl",
          "uz-Latn",
          "kk");

  private static final String LETTERS =
      "abcdeghijklmnorstuvyxwzABCEGHIJLNOSTVYX"
          + "абвгдеёжзијклљмнњоцчџшъьэюяАВЕЁЈЉЊЦЏШЪЬЭЯ"
          + "čćđšžČĆĐŠŽʻʼ‘’'`´ǆǅıİßſςﬁ\u00ad\u200c\u0301\u030c"
          + " \u00a0\n\t.,:;!?-–/\\\\@#{}%$&<>=+*[]()\"„“0123456789½²°µ_"
          + "漢ก한\u1100\u1161\uac00\ud83c\udf89\udc00\ud800\uffff\u0000";

  private static final Glossary GLOSSARY =
      new Glossary(List.of("Otto", "Rio Tinto", "ʼa"), Map.of("ana", "она", "ʻo", "ў"));

  static List<Arguments> ways() {
    List<Arguments> ways = new ArrayList<>();
    for (String from : LANGUAGES) {
      for (String to : Languages.builtIn().get(from).transliteration().keySet()) {
        ways.add(Arguments.of(from, to));
      }
    }
    return ways;
  }

  @ParameterizedTest(name = "{0} to {1}")
  @MethodSource("ways")
  void isConverted(String from, String to) {
    Transliterator way = Vectors.between(from, to, GLOSSARY);
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      int cut = random.nextInt(text.length() + 1);
      StringBuilder out = new StringBuilder();
      way.convert(text, 0, cut, out);
      way.convert(text, cut, text.length(), out);

      assertThat(way.convert(text)).as(text).isEqualTo(out.toString());
      assertThat(way.unsure(text)).as(text).allMatch(word -> text.contains(word.written()));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(20); n >= 0; n--) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }
}
