package org.glasnik.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which plural category a number has, by rules in the notation of CLDR, such as {@code v = 0 and i
 * % 10 = 2..4 and i % 100 != 12..14}. Source: UTS 35, part 3, "Language Plural Rules".
 *
 * <p>The rules stand in the language's file, so that a page with a plural needs no ICU.
 */
public final class PluralRules {

  /** Every number is {@link PluralCategory#OTHER}. */
  public static final PluralRules NONE = new PluralRules(Map.of());

  /** {@code operand % modulus} is, or is not, in one of the ranges. */
  private record Relation(char operand, int modulus, boolean negated, List<long[]> ranges) {

    boolean holds(Operands number) {
      boolean fraction = operand == 'n' && !number.isWhole();
      long value = modulus == 0 ? number.get(operand) : number.get(operand) % modulus;
      boolean in = false;
      for (long[] range : ranges) {
        in |= !fraction && value >= range[0] && value <= range[1];
      }
      return in != negated;
    }
  }

  /**
   * The operands of CLDR: whole part, number of visible fraction digits, these digits. Numbers are
   * never written with exponents here.
   */
  private record Operands(long i, int v, long f) {

    static Operands of(BigDecimal number) {
      BigDecimal absolute = number.abs();
      int scale = Math.max(0, absolute.scale());
      BigDecimal whole = absolute.setScale(0, RoundingMode.DOWN);
      long fraction = absolute.subtract(whole).movePointRight(scale).longValue();
      return new Operands(whole.longValue(), scale, fraction);
    }

    boolean isWhole() {
      return f == 0;
    }

    long get(char operand) {
      return switch (operand) {
        case 'n', 'i' -> i;
        case 'v' -> v;
        case 'f' -> f;
        case 't' -> withoutZeros();
        case 'w' -> f == 0 ? 0 : Long.toString(withoutZeros()).length() + leadingZeros();
        default -> 0;
      };
    }

    private long withoutZeros() {
      long digits = f;
      while (digits != 0 && digits % 10 == 0) {
        digits /= 10;
      }
      return digits;
    }

    private int leadingZeros() {
      return v - Long.toString(f).length();
    }
  }

  private static final String OPERANDS = "nivftwec";

  /** By category: alternatives ("or"), each of relations ("and"). */
  private final Map<PluralCategory, List<List<Relation>>> rules;

  private PluralRules(Map<PluralCategory, List<List<Relation>>> rules) {
    this.rules = rules;
  }

  /**
   * Reads rules by category; {@code other} needs none.
   *
   * @throws IllegalArgumentException if a rule is not in CLDR's notation
   */
  public static PluralRules of(Map<PluralCategory, String> texts) {
    Map<PluralCategory, List<List<Relation>>> rules = new EnumMap<>(PluralCategory.class);
    texts.forEach(
        (category, text) -> {
          List<List<Relation>> alternatives = new ArrayList<>();
          for (String alternative : text.split(" or ", -1)) {
            List<Relation> relations = new ArrayList<>();
            for (String relation : alternative.split(" and ", -1)) {
              relations.add(relation(relation.strip()));
            }
            alternatives.add(relations);
          }
          rules.put(category, alternatives);
        });
    return new PluralRules(rules);
  }

  /** CLDR's rules for a locale of ICU, for a language whose file gives none. */
  static PluralRules ofIcu(String locale) {
    String rules =
        com.ibm.icu.text.PluralRules.forLocale(new com.ibm.icu.util.ULocale(locale)).toString();
    Map<PluralCategory, String> texts = new EnumMap<>(PluralCategory.class);
    for (String rule : rules.split(";", -1)) {
      String[] keywordAndRule = rule.replaceAll("@.*", "").split(":", -1);
      PluralCategory.of(keywordAndRule[0].strip())
          .filter(category -> category != PluralCategory.OTHER)
          .ifPresent(category -> texts.put(category, keywordAndRule[1].strip()));
    }
    return of(texts);
  }

  /** The category of a whole number. */
  public PluralCategory category(long number) {
    return rules.isEmpty() ? PluralCategory.OTHER : select(new Operands(Math.abs(number), 0, 0));
  }

  /** The category of a number as it is shown: 1.0 is not always what 1 is. */
  public PluralCategory category(BigDecimal number) {
    return select(Operands.of(number));
  }

  private PluralCategory select(Operands number) {
    for (Map.Entry<PluralCategory, List<List<Relation>>> rule : rules.entrySet()) {
      for (List<Relation> alternative : rule.getValue()) {
        if (alternative.stream().allMatch(relation -> relation.holds(number))) {
          return rule.getKey();
        }
      }
    }
    return PluralCategory.OTHER;
  }

  private static Relation relation(String text) {
    boolean negated = text.contains("!=");
    String[] sides = text.split("!?=", -1);
    if (sides.length != 2) {
      throw notARule(text);
    }
    String[] left = sides[0].strip().split("\\s*%\\s*", -1);
    if (left.length > 2 || left[0].length() != 1 || OPERANDS.indexOf(left[0].charAt(0)) < 0) {
      throw notARule(text);
    }
    try {
      List<long[]> ranges = new ArrayList<>();
      for (String range : sides[1].strip().split("\\s*,\\s*", -1)) {
        int dots = range.indexOf("..");
        long from = Long.parseLong(dots < 0 ? range : range.substring(0, dots));
        long to = dots < 0 ? from : Long.parseLong(range.substring(dots + 2));
        if (from < 0 || to < from) {
          throw notARule(text);
        }
        ranges.add(new long[] {from, to});
      }
      int modulus = left.length == 2 ? Integer.parseInt(left[1]) : 0;
      if (left.length == 2 && modulus < 1) {
        throw notARule(text);
      }
      return new Relation(left[0].charAt(0), modulus, negated, ranges);
    } catch (NumberFormatException e) {
      throw notARule(text);
    }
  }

  private static IllegalArgumentException notARule(String text) {
    return new IllegalArgumentException("\"" + text + "\" is no plural rule");
  }
}
