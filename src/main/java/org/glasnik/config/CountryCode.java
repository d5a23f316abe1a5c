package org.glasnik.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A country by its two letters: ISO 3166-1, and XK for Kosovo, which everybody uses. */
public record CountryCode(String value) implements Comparable<CountryCode> {

  static final String JSON_SCHEMA = "{\"type\":\"string\",\"pattern\":\"^[A-Z]{2}$\"}";

  private static final Set<String> KNOWN =
      Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK"))
          .collect(Collectors.toUnmodifiableSet());

  /** The country, if the text is its code in capitals. */
  public static Optional<CountryCode> parse(String text) {
    return KNOWN.contains(text) ? Optional.of(new CountryCode(text)) : Optional.empty();
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
