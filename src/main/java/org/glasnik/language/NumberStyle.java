package org.glasnik.language;

import java.util.List;
import java.util.Map;

/**
 * How a language writes numbers.
 *
 * @param group between thousands
 * @param digits ten digits from 0 on
 * @param grouping sizes of the groups from the right, the last one repeated: 3, or 3 and 2
 * @param leastGrouped digits before the first group, at least: with 2, 1234 has no separator
 * @param percent with {@code {n}}
 * @param currency with {@code {n}} and {@code ¤}
 * @param currencies symbols by ISO 4217 code; other currencies are written as their code
 * @param bytes units of file sizes: bytes, kB, MB, GB
 */
public record NumberStyle(
    String decimal,
    String group,
    String minus,
    String digits,
    List<Integer> grouping,
    int leastGrouped,
    String percent,
    String currency,
    Map<String, String> currencies,
    List<String> bytes) {

  /** A whole number without groups, with zeros in front up to the width. */
  void appendPadded(int number, int width, StringBuilder out) {
    String ascii = Integer.toString(number);
    for (int i = ascii.length(); i < width; i++) {
      out.append(digits.charAt(0));
    }
    appendDigits(ascii, out);
  }

  /** ASCII digits in the language's digits; other characters stay. */
  void appendDigits(CharSequence ascii, StringBuilder out) {
    for (int i = 0; i < ascii.length(); i++) {
      char c = ascii.charAt(i);
      out.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : c);
    }
  }

  /** Whole digits with separators between groups. */
  void appendGrouped(String ascii, StringBuilder out) {
    if (ascii.length() < grouping.get(0) + leastGrouped) {
      appendDigits(ascii, out);
      return;
    }
    boolean[] breakBefore = new boolean[ascii.length()];
    int at = ascii.length();
    for (int i = 0; at > 0; i++) {
      at -= grouping.get(Math.min(i, grouping.size() - 1));
      if (at > 0) {
        breakBefore[at] = true;
      }
    }
    for (int i = 0; i < ascii.length(); i++) {
      if (breakBefore[i]) {
        out.append(group);
      }
      out.append(digits.charAt(ascii.charAt(i) - '0'));
    }
  }
}
