package org.glasnik.language;

import com.ibm.icu.util.ULocale;

/** The names of countries in a language. */
public final class CountryNames {

  private CountryNames() {}

  /**
   * The name of a country.
   *
   * @param code ISO 3166-1, two letters
   */
  public static String name(String code, Language language) {
    String own = language.countries().get(code);
    return own != null
        ? own
        : ULocale.getDisplayCountry(
            "und-" + code, new ULocale(language.icuLocale()).toLanguageTag());
  }
}
