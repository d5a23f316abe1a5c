package org.glasnik.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A tilde stands for a no-break space. */
class LocalizedFormatTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private static LocalizedFormat format(String tag) {
    return new LocalizedFormat(Languages.builtIn().get(tag));
  }

  private static String visible(String text) {
    return text.replace('\u00a0', '~');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|22 November 2026|22 Nov 2026|Sunday, 22 November 2026|November 2026|22 November 2026",
        "bs|22. novembra 2026.|22. 11. 2026.|nedjelja, 22. novembra 2026.|novembar 2026.|22. novembra 2026.",
        "hr|22. studenoga 2026.|22. 11. 2026.|nedjelja, 22. studenoga 2026.|studeni 2026.|22. studenoga 2026.",
        "sr-Latn|22. novembra 2026.|22. 11. 2026.|nedelja, 22. novembra 2026.|novembar 2026.|22. novembra 2026.",
        "sr-Cyrl|22. новембра 2026.|22. 11. 2026.|недеља, 22. новембра 2026.|новембар 2026.|22. новембра 2026.",
        "cnr-Latn|22. novembra 2026.|22. 11. 2026.|nedjelja, 22. novembra 2026.|novembar 2026.|22. novembra 2026.",
        "cnr-Cyrl|22. новембра 2026.|22. 11. 2026.|недјеља, 22. новембра 2026.|новембар 2026.|22. новембра 2026.",
        "sq|22 nëntor 2026|22.11.2026|e diel, 22 nëntor 2026|nëntor 2026|22 nëntor 2026",
        "mk|22 ноември 2026~г.|22.11.2026|недела, 22 ноември 2026~г.|ноември 2026~г.|22 ноември 2026",
        "sl|22. november 2026|22. 11. 2026|nedelja, 22. november 2026|november 2026|22. novembra 2026",
        "de|22. November 2026|22.11.2026|Sonntag, 22. November 2026|November 2026|22. November 2026",
        "ru|22 ноября 2026~г.|22.11.2026|воскресенье, 22 ноября 2026~г.|ноябрь 2026~г.|22 ноября",
        "ar|22 نوفمبر 2026|22/11/2026|الأحد، 22 نوفمبر 2026|نوفمبر 2026|22 نوفمبر 2026"
      })
  void datesAreWrittenAsThePressOfTheLanguageDoes(
      String tag, String longDate, String shortDate, String full, String month, String dateline) {
    LocalizedFormat format = format(tag);

    assertThat(visible(format.date(DAY, DateStyle.LONG))).isEqualTo(longDate);
    assertThat(visible(format.date(DAY, DateStyle.SHORT))).isEqualTo(shortDate);
    assertThat(visible(format.date(DAY, DateStyle.FULL))).isEqualTo(full);
    assertThat(visible(format.date(DAY, DateStyle.MONTH_YEAR))).isEqualTo(month);
    assertThat(visible(format.date(DAY, DateStyle.DATELINE))).isEqualTo(dateline);
  }

  @ParameterizedTest
  @CsvSource({
    "1,januara,januar,siječnja,јануари,janar",
    "2,februara,februar,veljače,февруари,shkurt",
    "3,marta,mart,ožujka,март,mars",
    "4,aprila,april,travnja,април,prill",
    "5,maja,maj,svibnja,мај,maj",
    "6,juna,juni,lipnja,јуни,qershor",
    "7,jula,juli,srpnja,јули,korrik",
    "8,augusta,august,kolovoza,август,gusht",
    "9,septembra,septembar,rujna,септември,shtator",
    "10,oktobra,oktobar,listopada,октомври,tetor",
    "11,novembra,novembar,studenoga,ноември,nëntor",
    "12,decembra,decembar,prosinca,декември,dhjetor"
  })
  void monthsStandInTheCaseThatADateNeeds(
      int month, String bs, String bsAlone, String hr, String mk, String sq) {
    LocalDate first = LocalDate.of(2026, month, 1);

    assertThat(format("bs").date(first, DateStyle.DAY_MONTH)).isEqualTo("1. " + bs);
    assertThat(format("bs").date(first, DateStyle.MONTH_YEAR)).isEqualTo(bsAlone + " 2026.");
    assertThat(format("hr").date(first, DateStyle.DAY_MONTH)).isEqualTo("1. " + hr);
    assertThat(format("mk").date(first, DateStyle.DAY_MONTH)).isEqualTo("1 " + mk);
    assertThat(format("sq").date(first, DateStyle.DAY_MONTH)).isEqualTo("1 " + sq);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|12–14 November 2026|28 May – 2 June 2026|30 December 2026 – 2 January 2027",
        "bs|12–14. novembra 2026.|28. maja – 2. juna 2026.|30. decembra 2026. – 2. januara 2027.",
        "hr|12. – 14. studenoga 2026.|28. svibnja – 2. lipnja 2026.|30. prosinca 2026. – 2. siječnja 2027.",
        "sr-Cyrl|12.–14. новембра 2026.|28. маја – 2. јуна 2026.|30. децембра 2026. – 2. јануара 2027.",
        "sq|12–14 nëntor 2026|28 maj – 2 qershor 2026|30 dhjetor 2026 – 2 janar 2027",
        "mk|12–14 ноември 2026~г.|28 мај – 2 јуни 2026~г.|30 декември 2026~г. – 2 јануари 2027~г.",
        "de|12.–14. November 2026|28. Mai – 2. Juni 2026|30. Dezember 2026 – 2. Januar 2027"
      })
  void rangesSayOnceWhatBothDatesShare(String tag, String month, String year, String years) {
    LocalizedFormat format = format(tag);

    assertThat(visible(format.range(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 11, 14))))
        .isEqualTo(month);
    assertThat(visible(format.range(LocalDate.of(2026, 5, 28), LocalDate.of(2026, 6, 2))))
        .isEqualTo(year);
    assertThat(visible(format.range(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2))))
        .isEqualTo(years);
    assertThat(format.range(DAY, DAY)).isEqualTo(format.date(DAY, DateStyle.LONG));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|22 November 2026, 09:05|22 November 2026, 09:05–16:30",
        "bs|22. novembra 2026. u 09:05|22. novembra 2026. u 09:05–16:30",
        "sq|22 nëntor 2026, ora 09:05|22 nëntor 2026, ora 09:05–16:30",
        "mk|22 ноември 2026~г. во 09:05|22 ноември 2026~г. во 09:05–16:30",
        "sr-Cyrl|22. новембра 2026. у 09:05|22. новембра 2026. у 09:05–16:30",
        "de|22. November 2026, 09:05 Uhr|22. November 2026, 09:05–16:30 Uhr"
      })
  void timesRunTo24AndFollowTheDate(String tag, String moment, String range) {
    LocalDateTime start = DAY.atTime(9, 5);

    assertThat(visible(format(tag).dateTime(start, DateStyle.LONG))).isEqualTo(moment);
    assertThat(visible(format(tag).range(start, DAY.atTime(16, 30)))).isEqualTo(range);
  }

  @Test
  void aRangeOverMidnightHasBothDates() {
    assertThat(format("en").range(DAY.atTime(22, 0), DAY.plusDays(1).atTime(6, 0)))
        .isEqualTo("22 November 2026, 22:00 – 23 November 2026, 06:00");
    assertThat(format("en").range(DAY.atTime(22, 0), DAY.atTime(22, 0)))
        .isEqualTo("22 November 2026, 22:00");
    assertThat(format("en").time(LocalTime.MIDNIGHT)).isEqualTo("00:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|1,234,567.5|-1,234|12.5%|€1,234.50|BAM~1,234",
        "bs|1.234.567,5|-1.234|12,5%|1.234,50~€|1.234~KM",
        "hr|1.234.567,5|−1.234|12,5~%|1.234,50~€|1.234~KM",
        "sr-Latn|1.234.567,5|-1.234|12,5%|1.234,50~€|1.234~KM",
        "sr-Cyrl|1.234.567,5|-1.234|12,5%|1.234,50~€|1.234~КМ",
        "sq|1~234~567,5|-1234|12,5%|1234,50~€|1234~BAM",
        "mk|1.234.567,5|-1.234|12,5~%|1.234,50~€|1.234~BAM",
        "sl|1.234.567,5|−1234|12,5~%|1234,50~€|1234~BAM",
        "de|1.234.567,5|-1.234|12,5~%|1.234,50~€|1.234~BAM",
        "ru|1~234~567,5|-1~234|12,5~%|1~234,50~€|1~234~BAM",
      })
  void numbersAreGroupedAndMoneyHasItsPlace(
      String tag, String number, String negative, String percent, String euros, String marks) {
    LocalizedFormat format = format(tag);

    assertThat(visible(format.number(new BigDecimal("1234567.5")))).isEqualTo(number);
    assertThat(visible(format.number(-1234))).isEqualTo(negative);
    assertThat(visible(format.percent(new BigDecimal("12.5")))).isEqualTo(percent);
    assertThat(visible(format.currency(new BigDecimal("1234.5"), "EUR"))).isEqualTo(euros);
    assertThat(visible(format.currency(new BigDecimal("1234"), "BAM"))).isEqualTo(marks);
  }

  @ParameterizedTest
  @CsvSource({
    "0,0~B",
    "1,1~B",
    "999,999~B",
    "1000,1~kB",
    "1499,1~kB",
    "61234,61~kB",
    "999499,999~kB",
    "999500,1~MB",
    "1234567,1.2~MB",
    "9960000,10~MB",
    "12345678,12~MB",
    "2500000000,2.5~GB",
    "1234567890123,'1,235~GB'"
  })
  void fileSizesAreShort(long bytes, String text) {
    assertThat(visible(format("en").fileSize(bytes))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "en,1,1st", "en,2,2nd", "en,3,3rd", "en,11,11th", "en,112,112th", "en,121,121st", "bs,3,3.",
    "sq,1,1-rë", "sq,4,4-t", "sq,7,7-të", "mk,1,1-ви", "mk,2,2-ри", "mk,7,7-ми", "mk,12,12-ти"
  })
  void ordinalsHaveTheirEndings(String tag, long number, String text) {
    assertThat(format(tag).ordinal(number)).isEqualTo(text);
  }

  @ParameterizedTest
  @FieldSource("org.glasnik.language.LanguagesTest#ALL")
  void everyLanguageHasAllStyles(String tag) {
    for (DateStyle style : DateStyle.values()) {
      assertThat(format(tag).date(DAY, style)).isNotBlank().doesNotContain("{", "null");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar", "lt", "th-TH-u-ca-buddhist-nu-thai"})
  void theMachineSLocaleHasNoSay(String machine) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      assertThat(format("en").dateTime(DAY.atTime(9, 5), DateStyle.FULL))
          .isEqualTo("Sunday, 22 November 2026, 09:05");
      assertThat(format("bs").number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
      assertThat(Slugs.slug("TITLE I", Languages.builtIn().get("en"))).isEqualTo("title-i");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void aValueThatLooksLikeAPlaceIsNotFilled() {
    assertThat(format("en").currency(BigDecimal.ONE, "{n}")).isEqualTo("{n}1");
  }

  @Test
  void aYearAloneIsCountedAndWrittenAsInDates() {
    assertThat(new LocalizedFormat(Languages.builtIn().get("en")).year(2026)).isEqualTo("2026");
    assertThat(new LocalizedFormat(Languages.builtIn().get("bn")).year(2026)).isEqualTo("২০২৬");
    assertThat(new LocalizedFormat(Languages.builtIn().get("th")).year(2026)).isEqualTo("2569");
  }
}
