package org.glasnik.language;

import java.util.Map;

/**
 * How a language writes 1st, 2nd, 3rd.
 *
 * @param rules which form a number takes
 * @param forms with {@code {n}}; {@link PluralCategory#OTHER} is always there
 */
public record Ordinals(PluralRules rules, Map<PluralCategory, String> forms) {

  /** The form for a number, with {@code {n}} in its place. */
  String form(long number) {
    String form = forms.get(rules.category(number));
    return form == null ? forms.getOrDefault(PluralCategory.OTHER, "{n}") : form;
  }
}
