package org.glasnik.config;

import java.util.Optional;

/**
 * A telephone number with its country's code.
 *
 * @param text as it was written, for people: {@code +387 33 123-456}
 */
public record PhoneNumber(String text) {

  static final String JSON_SCHEMA =
      "{\"type\":\"string\",\"pattern\":\"^\\\\+[0-9][0-9 ()./-]*$\"}";

  /** Source: ITU-T E.164. */
  private static final int MAX_DIGITS = 15;

  private static final int MIN_DIGITS = 6;

  /** The number, if the text is one. */
  public static Optional<PhoneNumber> parse(String text) {
    int digits = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (" ()./-".indexOf(c) < 0) {
        return Optional.empty();
      }
    }
    return text.startsWith("+") && digits >= MIN_DIGITS && digits <= MAX_DIGITS
        ? Optional.of(new PhoneNumber(text))
        : Optional.empty();
  }

  /** For {@code tel:} links: a plus and digits only. */
  public String digits() {
    StringBuilder out = new StringBuilder("+");
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> out.append((char) c));
    return out.toString();
  }

  @Override
  public String toString() {
    return text;
  }
}
