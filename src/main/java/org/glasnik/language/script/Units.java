package org.glasnik.language.script;

import java.util.Set;

/** Symbols of units of measure, which are Latin in every script, behind a number. */
final class Units {

  private static final int LONGEST = 4;

  private static final Set<String> SYMBOLS =
      Set.of(
          "km", "m", "dm", "cm", "mm", "nm", "µm", "μm", "t", "kg", "dkg", "dag", "g", "mg", "µg",
          "μg", "ha", "l", "hl", "dl", "cl", "ml", "L", "mL", "h", "min", "ms", "µs", "ns", "Hz",
          "kHz", "MHz", "GHz", "W", "kW", "MW", "GW", "TW", "Wh", "kWh", "MWh", "GWh", "TWh", "V",
          "kV", "mV", "A", "mA", "Ah", "mAh", "VA", "kVA", "MVA", "J", "kJ", "MJ", "GJ", "cal",
          "kcal", "N", "kN", "Nm", "Pa", "kPa", "hPa", "MPa", "bar", "mbar", "K", "mol", "mmol",
          "dB", "lm", "lx", "Bq", "Sv", "mSv", "B", "kB", "KB", "MB", "GB", "TB", "PB", "kb", "Mb",
          "Gb", "bit", "kbit", "Mbit", "Gbit", "bps", "kbps", "Mbps", "Gbps", "KiB", "MiB", "GiB",
          "TiB", "px", "pt", "dpi", "fps", "ppm", "rpm");

  private Units() {}

  /** Whether a word is the symbol of a unit, with a number before it. */
  static boolean isUnit(char[] text, int from, int to, int end) {
    if (to - from > LONGEST) {
      return false;
    }
    if (isPart(text, from)) {
      return isSecond(text, from, to) || isSymbol(text, from, to);
    }
    return isBehindNumber(text, from)
        && (isSecond(text, from, to) ? !isBeforeWord(text, to, end) : isSymbol(text, from, to));
  }

  /** The second half of {@code km/h}. */
  private static boolean isPart(char[] text, int from) {
    if (from < 2 || (text[from - 1] != '/' && text[from - 1] != '·')) {
      return false;
    }
    int first = from - 1;
    while (first > 0 && from - first <= LONGEST + 1 && Chars.is(text[first - 1], Chars.LETTER)) {
      first--;
    }
    return isSymbol(text, first, from - 1) && isBehindNumber(text, first);
  }

  static boolean isSymbol(char[] text, int from, int to) {
    return SYMBOLS.contains(new String(text, from, to - from));
  }

  /** A second, or the preposition <i>s</i>: it needs a word behind it. */
  private static boolean isSecond(char[] text, int from, int to) {
    return to - from == 1 && text[from] == 's';
  }

  private static boolean isBeforeWord(char[] text, int to, int end) {
    return to + 1 < end && Chars.is(text[to], Chars.SPACE) && Chars.is(text[to + 1], Chars.LETTER);
  }

  private static boolean isBehindNumber(char[] text, int from) {
    int at = from;
    while (at > 0 && from - at < 2 && Chars.is(text[at - 1], Chars.SPACE)) {
      at--;
    }
    return at < from && at > 0 && Chars.is(text[at - 1], Chars.DIGIT);
  }
}
