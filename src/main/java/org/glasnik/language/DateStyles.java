package org.glasnik.language;

import java.util.Map;

/**
 * How the press of a language writes dates and times.
 *
 * @param patterns one for every style
 * @param ranges by what both dates share, from {@link Range#MONTH} on
 * @param firstDay how the first of a month is written where a day has no zero in front; empty if
 *     like the others
 * @param time a 24-hour clock, with {@code {hour}} (two digits), {@code {h}} (as few as possible)
 *     and {@code {minute}}
 * @param dateTime joins {@code {date}} and {@code {time}}
 * @param timeRange joins {@code {start}} and {@code {end}}, two times of one day
 * @param momentRange joins two dates with their times
 */
public record DateStyles(
    DateNames names,
    Map<DateStyle, DatePattern> patterns,
    Map<Range, RangePattern> ranges,
    Era era,
    String firstDay,
    String time,
    String dateTime,
    String timeRange,
    String momentRange) {

  /** What the two dates of a range have in common. */
  public enum Range {
    MONTH("same_month"),
    YEAR("same_year"),
    NOTHING("other");

    private final String key;

    Range(String key) {
      this.key = key;
    }

    /** Its name in a language's file. */
    String key() {
      return key;
    }
  }

  /** The first date with what joins it to the second, and the second. */
  public record RangePattern(DatePattern first, DatePattern second) {

    /**
     * Reads a pattern in which a bar marks where the second date begins: {@code d–|d MMMM y}.
     *
     * @throws IllegalArgumentException if it is no such pattern
     */
    static RangePattern of(String pattern) {
      int bar = pattern.indexOf('|');
      if (bar < 0) {
        throw new IllegalArgumentException("no | between the two dates: " + pattern);
      }
      return new RangePattern(
          DatePattern.of(pattern.substring(0, bar)), DatePattern.of(pattern.substring(bar + 1)));
    }
  }
}
