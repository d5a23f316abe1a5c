package org.glasnik.language;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A short text with places for values, in the notation of ICU's MessageFormat: {@code {name}},
 * {@code {n, plural, =0 {…} one {…} other {# …}}}, {@code selectordinal}, {@code select}. An
 * apostrophe is an apostrophe, unless a brace follows it: then it opens a quotation.
 */
public final class Message {

  /** Every class of a language that people meet in sentences has a number up to this one. */
  private static final int LARGEST_TRIED = 120;

  sealed interface Piece {}

  record Text(String text) implements Piece {}

  record Place(String name) implements Piece {}

  /** {@code #}: the number that the nearest plural asked about. */
  record Count() implements Piece {}

  /**
   * A choice between texts.
   *
   * @param keys {@code other} is always there
   */
  record Choice(String name, Kind kind, long offset, Map<String, List<Piece>> keys)
      implements Piece {}

  /** What a choice looks at. */
  enum Kind {
    PLURAL,
    ORDINAL,
    SELECT
  }

  private final List<Piece> pieces;

  private Message(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /**
   * Reads a message.
   *
   * @throws IllegalArgumentException if braces or a choice are not right; its message says so in
   *     words for the writer
   */
  public static Message of(String text) {
    return new Message(
        text.indexOf('{') < 0 && text.indexOf('\'') < 0 && text.indexOf('}') < 0
            ? List.of(new Text(text))
            : new MessageReader(text).read());
  }

  /** The message with its own words changed; places and choices stay. */
  public Message map(UnaryOperator<String> change) {
    return new Message(mapped(pieces, change));
  }

  private static List<Piece> mapped(List<Piece> pieces, UnaryOperator<String> change) {
    return pieces.stream().map(piece -> mapped(piece, change)).toList();
  }

  private static Piece mapped(Piece piece, UnaryOperator<String> change) {
    if (piece instanceof Text text) {
      return new Text(change.apply(text.text()));
    } else if (piece instanceof Choice choice) {
      Map<String, List<Piece>> keys = new LinkedHashMap<>();
      choice.keys().forEach((key, inner) -> keys.put(key, mapped(inner, change)));
      return new Choice(choice.name(), choice.kind(), choice.offset(), keys);
    }
    return piece;
  }

  /** The names of the values that the message has places for. */
  public Set<String> names() {
    Set<String> names = new TreeSet<>();
    collectNames(pieces, names);
    return names;
  }

  /**
   * The classes of numbers that the language tells apart and some choice of the message has no
   * words for, each with the least number that is of it.
   */
  public Map<PluralCategory, Integer> lacks(Language language) {
    Map<PluralCategory, Integer> lacking = new EnumMap<>(PluralCategory.class);
    collectLacking(pieces, language, lacking);
    return lacking;
  }

  /** The message with numbers as the language writes them. */
  public String format(
      LocalizedFormat format, Function<String, ? extends @Nullable Object> values) {
    return format(format, values, UnaryOperator.identity());
  }

  /**
   * The message inside another notation, such as HTML.
   *
   * @param values what stands in the places, ready for that notation; numbers are formatted; a
   *     place without a value shows its name in braces
   * @param escape applied to the message's own words
   */
  public String format(
      LocalizedFormat format,
      Function<String, ? extends @Nullable Object> values,
      UnaryOperator<String> escape) {
    if (pieces.size() == 1 && pieces.get(0) instanceof Text text) {
      return escape.apply(text.text());
    }
    StringBuilder out = new StringBuilder(64);
    write(pieces, format, values, escape, null, out);
    return out.toString();
  }

  private static void write(
      List<Piece> pieces,
      LocalizedFormat format,
      Function<String, ? extends @Nullable Object> values,
      UnaryOperator<String> escape,
      @Nullable BigDecimal count,
      StringBuilder out) {
    for (Piece piece : pieces) {
      if (piece instanceof Text text) {
        out.append(escape.apply(text.text()));
      } else if (piece instanceof Place place) {
        out.append(shown(place.name(), values.apply(place.name()), format));
      } else if (piece instanceof Count) {
        out.append(count == null ? "#" : format.number(count));
      } else if (piece instanceof Choice choice) {
        Object value = values.apply(choice.name());
        BigDecimal number = choice.kind() == Kind.SELECT ? null : number(value);
        BigDecimal shown =
            number == null ? count : number.subtract(BigDecimal.valueOf(choice.offset()));
        write(chosen(choice, value, number, format), format, values, escape, shown, out);
      }
    }
  }

  private static List<Piece> chosen(
      Choice choice, @Nullable Object value, @Nullable BigDecimal number, LocalizedFormat format) {
    List<Piece> found = null;
    if (choice.kind() == Kind.SELECT) {
      found = choice.keys().get(String.valueOf(value));
    } else if (number != null) {
      found = choice.keys().get("=" + number.stripTrailingZeros().toPlainString());
      if (found == null) {
        PluralRules rules = rules(choice, format.language());
        BigDecimal asked = number.subtract(BigDecimal.valueOf(choice.offset()));
        found = choice.keys().get(rules.category(asked).keyword());
      }
    }
    return found != null ? found : choice.keys().getOrDefault("other", List.of());
  }

  private static String shown(String name, @Nullable Object value, LocalizedFormat format) {
    if (value == null) {
      return "{" + name + "}";
    }
    BigDecimal number = number(value);
    return number == null ? value.toString() : format.number(number);
  }

  private static @Nullable BigDecimal number(@Nullable Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal;
    }
    if (value instanceof Integer || value instanceof Long || value instanceof Short) {
      return BigDecimal.valueOf(((Number) value).longValue());
    }
    return value instanceof Number ? new BigDecimal(value.toString()) : null;
  }

  private static PluralRules rules(Choice choice, Language language) {
    return choice.kind() == Kind.ORDINAL ? language.ordinals().rules() : language.plurals();
  }

  private static void collectLacking(
      List<Piece> pieces, Language language, Map<PluralCategory, Integer> lacking) {
    for (Piece piece : pieces) {
      if (piece instanceof Choice choice) {
        choice.keys().values().forEach(inner -> collectLacking(inner, language, lacking));
        for (int n = 0; n <= LARGEST_TRIED && choice.kind() != Kind.SELECT; n++) {
          PluralCategory category = rules(choice, language).category(n - choice.offset());
          if (!choice.keys().containsKey("=" + n)
              && !choice.keys().containsKey(category.keyword())) {
            lacking.putIfAbsent(category, n);
          }
        }
      }
    }
  }

  private static void collectNames(List<Piece> pieces, Set<String> names) {
    for (Piece piece : pieces) {
      if (piece instanceof Place place) {
        names.add(place.name());
      } else if (piece instanceof Choice choice) {
        names.add(choice.name());
        choice.keys().values().forEach(inner -> collectNames(inner, names));
      }
    }
  }
}
