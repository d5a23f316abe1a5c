package org.glasnik.language;

import com.ibm.icu.util.ULocale;

/** The names of languages in a language. */
public final class LanguageNames {

  private LanguageNames() {}

  /**
   * The name of a language for readers of another one, with its script if it is written in several;
   * its own name for itself where ICU knows no other.
   */
  public static String name(Language language, Language reader) {
    ULocale locale = ULocale.forLanguageTag(language.tag());
    ULocale display = new ULocale(reader.icuLocale());
    String alone = locale.getDisplayLanguage(display);
    // For what it has no word for, ICU gives a code.
    boolean isCode = alone.indexOf('_') >= 0 || alone.equals(locale.getLanguage());
    return isCode ? language.name() : locale.getDisplayName(display);
  }
}
