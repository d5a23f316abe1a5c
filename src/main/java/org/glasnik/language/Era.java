package org.glasnik.language;

/** From when the years of dates are counted. */
public enum Era {
  GREGORIAN(0),
  /** As in Thailand, where 2026 is 2569. */
  BUDDHIST(543);

  private final int offset;

  Era(int offset) {
    this.offset = offset;
  }

  /** The number that a year of the common calendar has in this era. */
  int year(int year) {
    return year + offset;
  }
}
