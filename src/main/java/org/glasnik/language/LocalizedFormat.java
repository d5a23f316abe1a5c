package org.glasnik.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * Dates, numbers, money and sizes as the press of a language writes them. Made of the language's
 * file alone: neither the JDK's locale data nor ICU has a say.
 */
public final class LocalizedFormat {

  private static final char NO_BREAK_SPACE = '\u00a0';

  /** Bytes in a kilobyte, as file managers and the SI count. */
  private static final int KILO = 1000;

  private final Language language;

  public LocalizedFormat(Language language) {
    this.language = language;
  }

  public Language language() {
    return language;
  }

  public String date(LocalDate date, DateStyle style) {
    StringBuilder out = new StringBuilder(24);
    append(date, pattern(style), out);
    return out.toString();
  }

  /** 14:05, on a 24-hour clock. */
  public String time(LocalTime time) {
    return fill(
        language.dates().time(),
        "{hour}",
        padded(time.getHour(), 2),
        "{h}",
        padded(time.getHour(), 1),
        "{minute}",
        padded(time.getMinute(), 2));
  }

  public String dateTime(LocalDateTime moment, DateStyle style) {
    return dateAndTime(date(moment.toLocalDate(), style), time(moment.toLocalTime()));
  }

  /** From one day to another, both included, saying only once what they share; long style. */
  public String range(LocalDate start, LocalDate end) {
    if (start.equals(end)) {
      return date(start, DateStyle.LONG);
    }
    boolean sameYear = start.getYear() == end.getYear();
    DateStyles.Range common =
        sameYear && start.getMonth() == end.getMonth()
            ? DateStyles.Range.MONTH
            : sameYear ? DateStyles.Range.YEAR : DateStyles.Range.NOTHING;
    DateStyles.RangePattern pattern = language.dates().ranges().get(common);
    if (pattern == null) {
      throw new IllegalStateException("no range in the file of " + language);
    }
    StringBuilder out = new StringBuilder(40);
    append(start, pattern.first(), out);
    append(end, pattern.second(), out);
    return out.toString();
  }

  /** From one moment to another: on one day the date stands once. */
  public String range(LocalDateTime start, LocalDateTime end) {
    if (start.equals(end)) {
      return dateTime(start, DateStyle.LONG);
    }
    if (start.toLocalDate().equals(end.toLocalDate())) {
      return dateAndTime(
          date(start.toLocalDate(), DateStyle.LONG), range(start.toLocalTime(), end.toLocalTime()));
    }
    return fill(
        language.dates().momentRange(),
        "{start}",
        dateTime(start, DateStyle.LONG),
        "{end}",
        dateTime(end, DateStyle.LONG));
  }

  /** From one time to another of one day. */
  public String range(LocalTime start, LocalTime end) {
    return fill(language.dates().timeRange(), "{start}", time(start), "{end}", time(end));
  }

  public String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** With as many fraction digits as the number has. */
  public String number(BigDecimal number) {
    NumberStyle style = language.numbers();
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    StringBuilder out = new StringBuilder(plain.length() + 4);
    if (number.signum() < 0) {
      out.append(style.minus());
    }
    style.appendGrouped(point < 0 ? plain : plain.substring(0, point), out);
    if (point >= 0) {
      out.append(style.decimal());
      style.appendDigits(plain.substring(point + 1), out);
    }
    return out.toString();
  }

  /**
   * A percentage.
   *
   * @param number 12.5 for twelve and a half in a hundred
   */
  public String percent(BigDecimal number) {
    return fill(language.numbers().percent(), "{n}", number(number));
  }

  /**
   * An amount of money: whole, or with two digits.
   *
   * @param code ISO 4217
   */
  public String currency(BigDecimal amount, String code) {
    BigDecimal rounded = amount.setScale(2, RoundingMode.HALF_EVEN);
    boolean whole = rounded.stripTrailingZeros().scale() <= 0;
    String number = number(whole ? rounded.setScale(0, RoundingMode.UNNECESSARY) : rounded);
    NumberStyle style = language.numbers();
    String symbol = style.currencies().getOrDefault(code, code);
    return fill(style.currency(), "¤", apart(symbol, style.currency()), "{n}", number);
  }

  /** A symbol that ends or begins with a letter does not touch the number. */
  private static String apart(String symbol, String pattern) {
    if (pattern.startsWith("¤{n}") && Character.isLetter(symbol.codePointBefore(symbol.length()))) {
      return symbol + NO_BREAK_SPACE;
    }
    return pattern.endsWith("{n}¤") && Character.isLetter(symbol.codePointAt(0))
        ? NO_BREAK_SPACE + symbol
        : symbol;
  }

  /** A size with one fraction digit at most, in units of 1,000: 1.2 MB. */
  public String fileSize(long bytes) {
    int unit = 0;
    BigDecimal size = BigDecimal.valueOf(bytes);
    BigDecimal shown = size;
    while (shown.compareTo(BigDecimal.valueOf(KILO)) >= 0
        && unit < language.numbers().bytes().size() - 1) {
      unit++;
      size = size.movePointLeft(3);
      int digits = size.compareTo(BigDecimal.TEN) < 0 && unit > 1 ? 1 : 0;
      shown = size.setScale(digits, RoundingMode.HALF_UP);
    }
    BigDecimal plain = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
    return number(plain) + NO_BREAK_SPACE + language.numbers().bytes().get(unit);
  }

  /** 1st, 2nd, 3rd. */
  public String ordinal(long number) {
    StringBuilder digits = new StringBuilder(4);
    language.numbers().appendDigits(Long.toString(number), digits);
    return language.ordinals().form(number).replace("{n}", digits);
  }

  /** A year alone, as the language counts and writes it: 2026, ২০২৬, or 2569 in Thai. */
  public String year(int year) {
    return padded(language.dates().era().year(year), 1);
  }

  private String dateAndTime(String date, String time) {
    return fill(language.dates().dateTime(), "{date}", date, "{time}", time);
  }

  private String padded(int number, int width) {
    StringBuilder out = new StringBuilder(2);
    language.numbers().appendPadded(number, width, out);
    return out.toString();
  }

  private DatePattern pattern(DateStyle style) {
    DatePattern pattern = language.dates().patterns().get(style);
    if (pattern == null) {
      throw new IllegalStateException("no " + style.key() + " date in the file of " + language);
    }
    return pattern;
  }

  private void append(LocalDate date, DatePattern pattern, StringBuilder out) {
    pattern.append(date, language.dates(), language.numbers(), out);
  }

  /** Puts values into places; what a value holds is never taken for a place. */
  private static String fill(String pattern, String... placesAndValues) {
    StringBuilder out = new StringBuilder(pattern.length() + 24);
    int at = 0;
    next:
    while (at < pattern.length()) {
      for (int i = 0; i < placesAndValues.length; i += 2) {
        if (pattern.startsWith(placesAndValues[i], at)) {
          out.append(placesAndValues[i + 1]);
          at += placesAndValues[i].length();
          continue next;
        }
      }
      out.append(pattern.charAt(at++));
    }
    return out.toString();
  }
}
