package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CollationTest {

  private static Collation collation(String tag) {
    return new Collation(Languages.builtIn().get(tag));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|a apple Banana cherry Zoë",
        "bs|cvijet čas čičak ćup dan džep đak lov luk ljudi nada njiva sat šala zub žaba",
        "hr|lov luk ljudi nos njuh",
        "sr-Latn|dan dom džak đak lov luk ljudi",
        "sr-Cyrl|аваз дан ђак лов луг људи њива ћуп цар чар џеп шал",
        "cnr-Latn|san šuma śutra trava zora žaba źenica",
        "cnr-Cyrl|жаба зора з́еница иво сан с́утра тата",
        "sq|cak çaj dasmë dhi emër ëndërr fund gurë gjak lis llak nis njeri rrugë sot shi top thes xix xham zog zhur",
        "mk|ана горд дом ѓакон ега зора ѕвезда иво јас лав љуба мама нос њушка тело ќерка уво цвет чај џеб шал",
        "sl|cesta čas dan sat šola zob žena",
        "ru|арбуз ёж ель енот жук",
        "de|Apfel Äpfel arbeiten Zug",
        "ar|باب تمر ثور"
      })
  void wordsStandAsInTheDictionary(String tag, String words) {
    List<String> expected = Arrays.asList(words.split(" ", -1));
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(1));
    shuffled.sort(collation(tag));

    assertThat(shuffled).isEqualTo(expected);
  }

  @ParameterizedTest
  @FieldSource("org.glasnik.language.LanguagesTest#ALL")
  void theAlphabetIsInItsOwnOrder(String tag) {
    List<String> alphabet = Languages.builtIn().get(tag).alphabet();
    Collation collation = collation(tag);
    for (int i = 1; i < alphabet.size(); i++) {
      assertThat(collation.collator().compare(alphabet.get(i - 1), alphabet.get(i)))
          .as("%s before %s", alphabet.get(i - 1), alphabet.get(i))
          .isNegative();
      String longer = alphabet.get(i - 1) + "z";
      if (!longer.equals(alphabet.get(i))) {
        assertThat(collation.compare(longer, alphabet.get(i))).isNegative();
      }
    }
  }

  /** What is compared without ICU is compared as ICU does it. */
  @ParameterizedTest
  @FieldSource("org.glasnik.language.LanguagesTest#ALL")
  void theShortWayGivesTheOrderOfIcu(String tag) {
    Collation collation = collation(tag);
    List<String> pieces = new ArrayList<>();
    Language language = Languages.builtIn().get(tag);
    for (String letter : language.alphabet()) {
      pieces.add(letter);
      pieces.add(AlphabetOrder.title(letter, language));
      pieces.add(language.upperCase(letter));
    }
    pieces.addAll(
        List.of(" ", "-", "1", "9", "0", ".", ",", "'", "(", ")", "&", "/", ":", "!", "?"));
    if (Languages.builtIn().get(tag).script().equals("Latn")) {
      pieces.addAll(List.of("q", "w", "x", "y", "Q", "W", "X", "Y", "J", "j", "h", "H"));
    }
    Random random = new Random(20261122);
    for (int i = 0; i < 20_000; i++) {
      String a = word(pieces, random);
      String b = random.nextInt(4) == 0 ? a.toUpperCase(Locale.ROOT) : word(pieces, random);
      int expected = collation.collator().compare(a, b);
      assertThat(Integer.signum(collation.compare(a, b)))
          .as("%s: \"%s\" and \"%s\"", tag, a, b)
          .isEqualTo(expected != 0 ? Integer.signum(expected) : Integer.signum(a.compareTo(b)));
    }
  }

  @ParameterizedTest
  @CsvSource({"bs", "hr", "sr-Latn", "sr-Cyrl", "sq", "mk", "sl", "ru", "de", "en"})
  void whereIcuKnowsTheLanguageItsOrderIsKept(String tag) {
    Collator icu = Collator.getInstance(ULocale.forLanguageTag(tag));
    Collator ours = collation(tag).collator();
    Random random = new Random(7);
    List<String> pieces =
        List.of(
            "a", "Č", "ć", "đ", "dž", "lj", "nj", "é", "ü", "ë", "ç", "ш", "љ", "ќ", "ë", "-", "z");
    for (int i = 0; i < 5_000; i++) {
      String a = word(pieces, random);
      String b = word(pieces, random);
      assertThat(Integer.signum(ours.compare(a, b)))
          .as("%s and %s", a, b)
          .isEqualTo(Integer.signum(icu.compare(a, b)));
    }
  }

  @Test
  void textsThatDictionariesDoNotTellApartStillHaveAnOrder() {
    assertThat(collation("en").compare("a\u200db", "ab")).isNotZero();
    assertThat(collation("en").compare("ab", "ab")).isZero();
  }

  private static String word(List<String> pieces, Random random) {
    StringBuilder word = new StringBuilder();
    for (int n = random.nextInt(4); n >= 0; n--) {
      word.append(pieces.get(random.nextInt(pieces.size())));
    }
    return word.toString();
  }
}
