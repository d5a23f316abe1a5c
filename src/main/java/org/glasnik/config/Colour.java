package org.glasnik.config;

import java.util.Optional;
import org.glasnik.source.Ascii;

/**
 * A colour of the screen.
 *
 * @param hex as {@code #rrggbb} in small letters
 */
public record Colour(String hex) {

  static final String JSON_SCHEMA =
      "{\"type\":\"string\",\"pattern\":\"^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$\"}";

  private static final int SHORT = 4;

  private static final int LONG = 7;

  /** The colour of {@code #b3001b} or {@code #b01}. */
  public static Optional<Colour> parse(String text) {
    if (!text.startsWith("#") || (text.length() != SHORT && text.length() != LONG)) {
      return Optional.empty();
    }
    String lower = Ascii.lower(text);
    StringBuilder hex = new StringBuilder("#");
    for (int i = 1; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if ("0123456789abcdef".indexOf(c) < 0) {
        return Optional.empty();
      }
      hex.append(c);
      if (text.length() == SHORT) {
        hex.append(c);
      }
    }
    return Optional.of(new Colour(hex.toString()));
  }

  @Override
  public String toString() {
    return hex;
  }
}
