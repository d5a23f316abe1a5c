package org.glasnik.source.bind;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The kinds of values that every binder knows. */
public final class Kinds {

  private static final String NUMBER = "{\"type\":\"integer\"}";

  private static final String DIGITS =
      "write digits only, without blanks, dots or commas, for example 6598";

  private static final String TEXT = "{\"type\":[\"string\",\"number\",\"boolean\"]}";

  private Kinds() {}

  /** Text, numbers, true and false, dates, moments, time zones and web addresses. */
  public static List<ValueKind<?>> basic() {
    return List.of(
        ValueKind.ofText(String.class, "text", TEXT, Optional::of, ""),
        wholeNumber(int.class, Integer::valueOf),
        wholeNumber(Integer.class, Integer::valueOf),
        wholeNumber(long.class, Long::valueOf),
        wholeNumber(Long.class, Long::valueOf),
        ValueKind.ofText(
            BigDecimal.class,
            "number",
            "{\"type\":\"number\"}",
            text -> isDecimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty(),
            "write digits, with a dot before the decimals, for example 12.5"),
        trueOrFalse(boolean.class),
        trueOrFalse(Boolean.class),
        new TextKind<>(
            LocalDate.class,
            "date",
            "{\"type\":\"string\",\"format\":\"date\"}",
            text -> parsed(LocalDate::parse, text),
            DateHint::of),
        new TextKind<>(
            OffsetDateTime.class,
            "date-time",
            "{\"type\":\"string\",\"format\":\"date-time\"}",
            text -> parsed(OffsetDateTime::parse, text),
            text -> "write it with an offset, for example 2026-12-01T09:00:00+01:00"),
        ValueKind.ofText(
            ZoneId.class,
            "time zone",
            "{\"type\":\"string\",\"pattern\":\"^(UTC|[A-Z][A-Za-z_]+(/[A-Z][A-Za-z_+-]+)+)$\"}",
            Kinds::zone,
            "write continent and city, for example Europe/Sarajevo"),
        ValueKind.ofText(
            URI.class,
            "web address",
            "{\"type\":\"string\",\"pattern\":\"^https?://[^\\\\s/]+\"}",
            Kinds::webAddress,
            "write it whole, for example https://www.example.org/page"));
  }

  /** The value of an absent primitive. */
  static Object zero(Class<?> primitive) {
    if (primitive == boolean.class) {
      return false;
    }
    return primitive == int.class ? (Object) 0 : (Object) 0L;
  }

  // The class objects of int and Integer have one type argument but are two keys.
  private static <T> ValueKind<T> wholeNumber(Class<T> type, Function<String, T> valueOf) {
    return ValueKind.ofText(
        type,
        "whole number",
        NUMBER,
        text -> {
          try {
            return Optional.of(valueOf.apply(text));
          } catch (NumberFormatException e) {
            return Optional.empty();
          }
        },
        DIGITS);
  }

  private static ValueKind<Boolean> trueOrFalse(Class<Boolean> type) {
    return ValueKind.ofText(
        type,
        "true or false",
        "{\"type\":\"boolean\"}",
        text ->
            text.equals("true") || text.equals("false")
                ? Optional.of(text.equals("true"))
                : Optional.empty(),
        "write true or false");
  }

  private static boolean isDecimal(String text) {
    int digits = 0;
    int dots = 0;
    for (int i = text.startsWith("-") ? 1 : 0; i < text.length(); i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      dots += c == '.' ? 1 : 0;
      if (c != '.' && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return digits > 0 && digits < 30 && dots <= 1;
  }

  private static <T> Optional<T> parsed(Function<String, T> parse, String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<ZoneId> zone(String text) {
    boolean named = text.equals("UTC") || text.indexOf('/') > 0;
    return named ? parsed(ZoneId::of, text) : Optional.empty();
  }

  private static Optional<URI> webAddress(String text) {
    try {
      URI uri = new URI(text);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("https") || scheme.equals("http");
      return web && uri.getRawAuthority() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
