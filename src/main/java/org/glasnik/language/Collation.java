package org.glasnik.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The order of a language's dictionaries, with digraphs as letters where the alphabet has them:
 * lov, luk, ljudi. A total order: texts that only differ in what no dictionary looks at follow
 * their code points.
 *
 * <p>Texts in the letters of the alphabet are compared without ICU, everything else by ICU's
 * collator, with the alphabet of the language's file laid over it. Safe for several threads.
 */
public final class Collation implements Comparator<String> {

  /** ı before i, each with its own capital. */
  private static final String DOTLESS_I = "&[before 1]i<ı<<<I&i<<<\u0130";

  private final Language language;
  private final @Nullable AlphabetOrder alphabet;
  private volatile @Nullable RuleBasedCollator collator;

  public Collation(Language language) {
    this.language = language;
    this.alphabet = language.alphabet().isEmpty() ? null : new AlphabetOrder(language);
  }

  @Override
  public int compare(String a, String b) {
    String first = parted(a);
    String second = parted(b);
    int[] left = alphabet == null ? null : alphabet.weights(first);
    int[] right = alphabet == null || left == null ? null : alphabet.weights(second);
    int order =
        left != null && right != null
            ? AlphabetOrder.compare(left, right)
            : collator().compare(first, second);
    return order != 0 ? order : a.compareTo(b);
  }

  /** The text with a joiner between signs that are no digraph, which collators know as such. */
  private String parted(String text) {
    if (language.apart().isEmpty()) {
      return text;
    }
    String small = text.toLowerCase(Locale.ROOT);
    if (small.length() != text.length()) {
      return text;
    }
    String parted = text;
    for (String part : language.apart()) {
      int bar = part.indexOf('|');
      int at = small.indexOf(part.substring(0, bar) + part.substring(bar + 1));
      if (at >= 0) {
        parted = new StringBuilder(parted).insert(at + bar, AlphabetOrder.JOINER).toString();
        small = new StringBuilder(small).insert(at + bar, AlphabetOrder.JOINER).toString();
      }
    }
    return parted;
  }

  /** Whether a collator can be made of the alphabet. */
  boolean isPossible() {
    try {
      return collator().compare("a", "b") != 0;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  /** ICU's collator for this language. */
  RuleBasedCollator collator() {
    RuleBasedCollator known = collator;
    if (known == null) {
      known = tailored(language);
      collator = known;
    }
    return known;
  }

  /** ICU's order of the locale, corrected where the alphabet says otherwise. */
  private static RuleBasedCollator tailored(Language language) {
    RuleBasedCollator base = ofIcu(language);
    RuleBasedCollator letters = base.cloneAsThawed();
    letters.setStrength(Collator.PRIMARY);
    StringBuilder rules = new StringBuilder();
    String previous = "";
    String lastInPlace = "";
    String last =
        language.alphabet().isEmpty()
            ? ""
            : language.alphabet().get(language.alphabet().size() - 1);
    for (String letter : language.alphabet()) {
      boolean isOneLetter =
          letter.codePointCount(0, letter.length()) == 1
              || letters.compare(letter, letter.substring(0, 1) + last) > 0;
      if (previous.isEmpty() || (isOneLetter && letters.compare(lastInPlace, letter) < 0)) {
        lastInPlace = letter;
      } else {
        rules.append('&').append(previous).append('<').append(letter);
        appendCases(letter, language, rules);
      }
      previous = letter;
    }
    return (RuleBasedCollator) with(base, rules.toString(), language).freeze();
  }

  private static RuleBasedCollator ofIcu(Language language) {
    RuleBasedCollator icu =
        (RuleBasedCollator) Collator.getInstance(new ULocale(language.icuLocale()));
    return language.dotlessI() ? with(icu, DOTLESS_I, language) : icu;
  }

  private static RuleBasedCollator with(RuleBasedCollator base, String rules, Language language) {
    if (rules.isEmpty()) {
      return base;
    }
    try {
      return new RuleBasedCollator(base.getRules() + rules);
    } catch (Exception e) {
      throw new IllegalStateException("the alphabet of " + language + " gives no order", e);
    }
  }

  private static void appendCases(String letter, Language language, StringBuilder rules) {
    String title = AlphabetOrder.title(letter, language);
    String upper = language.upperCase(letter);
    if (!title.equals(letter)) {
      rules.append("<<<").append(title);
    }
    if (!upper.equals(title)) {
      rules.append("<<<").append(upper);
    }
  }
}
