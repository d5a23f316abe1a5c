package org.glasnik.language;

/** A way of writing a date. The examples are English. */
public enum DateStyle {
  /** 22 November 2026, in the case that a running text needs. */
  LONG("long"),
  /** 22 Nov 2026, for tables and small print. */
  SHORT("short"),
  /** Sunday, 22 November 2026, for events. */
  FULL("full"),
  /** 22 November, where the year is plain. */
  DAY_MONTH("day_month"),
  /** November 2026, in the case of a heading. */
  MONTH_YEAR("month_year"),
  /** As after the city in a press release: London, 22 November 2026. */
  DATELINE("dateline");

  private final String key;

  DateStyle(String key) {
    this.key = key;
  }

  /** Its name in a language's file. */
  String key() {
    return key;
  }
}
