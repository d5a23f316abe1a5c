package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PluralRulesTest {

  static List<Language> languages() {
    return LanguagesTest.ALL.stream().map(Languages.builtIn()::get).toList();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void wholeNumbersHaveTheCategoryThatIcuGivesThem(Language language) {
    com.ibm.icu.text.PluralRules icu =
        com.ibm.icu.text.PluralRules.forLocale(new ULocale(language.icuLocale()));
    for (int number = 0; number <= 1200; number++) {
      assertThat(language.plurals().category(number).keyword())
          .as("%s %s", language, number)
          .isEqualTo(icu.select((double) number));
    }
    assertThat(language.plurals().category(1_000_000).keyword()).isEqualTo(icu.select(1_000_000));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void fractionsHaveTheCategoryThatIcuGivesThem(Language language) {
    com.ibm.icu.text.PluralRules icu =
        com.ibm.icu.text.PluralRules.forLocale(new ULocale(language.icuLocale()));
    for (int tenths = 0; tenths <= 300; tenths++) {
      for (int scale = 1; scale <= 2; scale++) {
        BigDecimal number = BigDecimal.valueOf(tenths, scale);
        String expected =
            icu.select(
                com.ibm.icu.number.NumberFormatter.withLocale(new ULocale(language.icuLocale()))
                    .precision(com.ibm.icu.number.Precision.fixedFraction(scale))
                    .format(number));
        assertThat(language.plurals().category(number).keyword())
            .as("%s %s", language, number)
            .isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void ordinalsHaveTheCategoryThatIcuGivesThem(Language language) {
    com.ibm.icu.text.PluralRules icu =
        com.ibm.icu.text.PluralRules.forLocale(
            new ULocale(language.icuLocale()), PluralType.ORDINAL);
    for (int number = 0; number <= 200; number++) {
      if (language.baseTag().equals("kk") && number % 10 == 0) {
        continue; // Written here as it is spoken: 50-ші, 60-шы.
      }
      assertThat(language.ordinals().rules().category(number).keyword())
          .as("%s %s", language, number)
          .isEqualTo(icu.select((double) number));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void aFileWithoutRulesGetsThoseOfIcu(Language language) {
    PluralRules icu = PluralRules.ofIcu(language.icuLocale());
    for (long number = 0; number <= 200; number++) {
      assertThat(icu.category(number)).isEqualTo(language.plurals().category(number));
    }
  }

  @Test
  void aRuleThatIsNotInTheNotationOfCldrIsRefused() {
    assertThatThrownBy(() -> PluralRules.of(Map.of(PluralCategory.ONE, "x = 1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x = 1");
  }

  @Test
  void negativeNumbersCountLikePositiveOnes() {
    assertThat(Languages.builtIn().get("bs").plurals().category(-21)).isEqualTo(PluralCategory.ONE);
  }
}
