package org.glasnik.content;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a moment of a day, as an editor wrote it.
 *
 * @param time null for the day as a whole
 * @param offset from UTC, null where the union's time zone holds
 */
public record When(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset) {

  /** The day as a whole. */
  public static When day(LocalDate date) {
    return new When(date, null, null);
  }

  /**
   * The moment at which it begins; for a day as a whole its first moment in the zone. In a gap of
   * the clock, the moment after the gap; where the clock runs twice, the first one.
   */
  public Instant begin(ZoneId zone) {
    if (time == null) {
      return date.atStartOfDay(zone).toInstant();
    }
    return offset == null
        ? date.atTime(time).atZone(zone).toInstant()
        : date.atTime(time).toInstant(offset);
  }

  /**
   * The moment at which it is over: for a day as a whole the first moment of the next day, else the
   * moment itself.
   */
  public Instant end(ZoneId zone) {
    return time == null ? date.plusDays(1).atStartOfDay(zone).toInstant() : begin(zone);
  }

  /** The same day or moment as the clocks of the zone show it. */
  public When in(ZoneId zone) {
    if (time == null || offset == null) {
      return this;
    }
    var local = date.atTime(time).toInstant(offset).atZone(zone);
    return new When(local.toLocalDate(), local.toLocalTime(), local.getOffset());
  }

  /** ISO 8601: a date, or a date-time with the offset that holds in the zone. */
  public String iso(ZoneId zone) {
    if (time == null) {
      return date.toString();
    }
    ZoneOffset used = offset != null ? offset : zone.getRules().getOffset(begin(zone));
    return date
        + "T"
        + (time.getSecond() == 0 ? time.withNano(0) + ":00" : time.withNano(0).toString())
        + used.getId();
  }
}
