package org.glasnik.language;

import com.ibm.icu.util.ULocale;

/** The names of languages in a language. */
public final class LanguageNames {

  private LanguageNames() {}

  /**
   * The name of a language for readers of another one; its own name for itself where ICU has none.
   */
  public static String name(Language language, Language reader) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    String name = locale.getDisplayLanguage(new ULocale(reader.icuLocale()));
    return name.isEmpty() || name.equals(locale.getLanguage()) ? language.name() : name;
  }
}
