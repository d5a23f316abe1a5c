package org.glasnik.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What a language does to counts, dates, numbers, words and titles, as a text that somebody who
 * speaks it can read. A tilde is a no-break space, an underscore a narrow one.
 */
final class GoldenList {

  private static final String ARROW = " → ";

  private static final List<String> COUNTS = counts();

  private final Language language;
  private final LocalizedFormat format;
  private final StringBuilder out = new StringBuilder();

  private GoldenList(Language language) {
    this.language = language;
    this.format = new LocalizedFormat(language);
  }

  /**
   * The list of a language.
   *
   * @param before an older list, of which the words and titles are taken
   */
  static String of(Language language, String before) {
    GoldenList list = new GoldenList(language);
    list.out.append(language.name()).append(" (").append(language.englishName()).append(")\n");
    list.plurals();
    list.dates();
    list.ranges();
    list.numbers();
    list.order(section(before, "order"));
    list.slugs(section(before, "slugs"));
    return list.out.toString();
  }

  private void plurals() {
    title("plurals");
    Map<PluralCategory, List<String>> classes = new EnumMap<>(PluralCategory.class);
    for (String count : COUNTS) {
      classes
          .computeIfAbsent(
              language.plurals().category(new BigDecimal(count)), c -> new ArrayList<>())
          .add(count);
    }
    classes.forEach((c, numbers) -> line(c.keyword() + ": " + String.join(" ", numbers)));
    title("counts");
    Message message =
        Message.of(
            "{n, plural, =0 {none at all} zero {# zero} one {# one} two {# two} few {# few}"
                + " many {# many} other {# other}}");
    List<String> shown = new ArrayList<>();
    for (String count : COUNTS) {
      shown.add(message.format(format, Map.of("n", new BigDecimal(count))::get));
    }
    for (int i = 0; i < shown.size(); i += 8) {
      line(String.join(" | ", shown.subList(i, Math.min(i + 8, shown.size()))));
    }
  }

  private void dates() {
    title("dates");
    for (int month = 1; month <= 12; month++) {
      line(format.date(LocalDate.of(2026, month, month), DateStyle.LONG));
    }
    for (LocalDate day : List.of(LocalDate.of(2026, 11, 22), LocalDate.of(2027, 5, 1))) {
      title(day.toString());
      for (DateStyle style : DateStyle.values()) {
        line(style.key() + ": " + format.date(day, style));
      }
    }
    title("weekdays and months");
    for (int day = 16; day <= 22; day++) {
      line(format.date(LocalDate.of(2026, 11, day), DateStyle.FULL));
    }
    for (int month = 1; month <= 12; month++) {
      line(format.date(LocalDate.of(2026, month, 15), DateStyle.MONTH_YEAR));
    }
  }

  private void ranges() {
    title("ranges and times");
    LocalDate day = LocalDate.of(2026, 11, 22);
    line(format.range(day, day));
    line(format.range(day, LocalDate.of(2026, 11, 24)));
    line(format.range(LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 3)));
    line(format.range(day, LocalDate.of(2026, 12, 1)));
    line(format.range(LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 2)));
    LocalDateTime morning = day.atTime(9, 5);
    line(format.time(LocalTime.of(9, 5)) + " | " + format.time(LocalTime.of(14, 30)));
    line(format.dateTime(morning, DateStyle.LONG));
    line(format.dateTime(morning, DateStyle.FULL));
    line(format.range(LocalTime.of(9, 5), LocalTime.of(14, 30)));
    line(format.range(morning, day.atTime(14, 30)));
    line(format.range(morning, LocalDate.of(2026, 11, 23).atTime(14, 30)));
  }

  private void numbers() {
    title("numbers");
    List<String> shown = new ArrayList<>();
    for (String number : List.of("0", "-7", "1234", "12345", "1234567.5", "0.25")) {
      shown.add(format.number(new BigDecimal(number)));
    }
    line(String.join(" | ", shown));
    line(format.percent(new BigDecimal("12.5")) + " | " + format.percent(new BigDecimal("100")));
    List<String> money = new ArrayList<>();
    for (String code : List.of("EUR", "USD", "CHF")) {
      money.add(format.currency(new BigDecimal("1234.5"), code));
    }
    language.numbers().currencies().keySet().stream()
        .sorted()
        .forEach(code -> money.add(format.currency(new BigDecimal("20"), code)));
    line(String.join(" | ", money));
    line(format.fileSize(900) + " | " + format.fileSize(1_250_000));
    title("ordinals");
    List<String> ordinals = new ArrayList<>();
    for (long number : new long[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 20, 21, 50, 100, 1000}) {
      ordinals.add(format.ordinal(number));
    }
    line(String.join(" | ", ordinals));
    title("quotes and end");
    Quotes quotes = language.quotes();
    line(
        quotes.openDouble()
            + "a "
            + quotes.openSingle()
            + "b"
            + quotes.closeSingle()
            + quotes.closeDouble());
    line(language.endMark());
  }

  private void order(List<String> words) {
    title("order");
    List<String> sorted = new ArrayList<>(words);
    Collections.shuffle(sorted, new Random(20261122));
    sorted.sort(new Collation(language));
    sorted.forEach(this::line);
  }

  private void slugs(List<String> titles) {
    title("slugs");
    for (String written : titles) {
      int arrow = written.indexOf(ARROW);
      String title = arrow < 0 ? written : written.substring(0, arrow);
      line(title + ARROW + Slugs.slug(title, language));
    }
  }

  private void title(String title) {
    out.append('\n').append(title).append('\n');
  }

  private void line(String text) {
    out.append("  ").append(text.replace('\u00a0', '~').replace('\u202f', '_')).append('\n');
  }

  private static List<String> section(String list, String title) {
    int start = list.indexOf("\n" + title + "\n");
    return start < 0
        ? List.of()
        : list.substring(start + title.length() + 2)
            .lines()
            .takeWhile(line -> line.startsWith("  "))
            .map(String::strip)
            .toList();
  }

  private static List<String> counts() {
    List<String> counts = new ArrayList<>();
    for (int n = 0; n <= 31; n++) {
      counts.add(String.valueOf(n));
    }
    counts.addAll(List.of("101", "1.5"));
    return counts;
  }
}
