package org.glasnik.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A language in one script, as its file under {@code resources/org/glasnik/language} describes it.
 * Two languages with one tag are the same.
 *
 * @param tag BCP 47, in its usual case, such as {@code sr-Latn}
 * @param name in the language itself
 * @param script ISO 15924, such as {@code Cyrl}
 * @param isExperimental whether its spelling is not settled
 * @param path first name of the addresses of pages in this language, on sites where it is not the
 *     default
 * @param fallback tags of the languages that stand in for it, best first
 * @param feedLanguage what feed readers and their validators know
 * @param icuLocale where ICU is asked
 * @param endMark closes a press release
 * @param slugLetters what a letter becomes in an address, where it is not obvious
 * @param countries names by ISO 3166-1 code, where ICU has none or others
 * @param alphabet letters in the order of sorting, digraphs being letters; see {@link Collation}.
 *     Empty where ICU's order is taken as it is
 * @param apart parts of words in which two signs are no digraph, with a bar between them: {@code
 *     in|jekc}
 * @param dotlessI whether ı and i are two letters, with the capitals I and İ
 * @param transliteration tags of languages that are this one in another script, each with the name
 *     of the rules that lead there: built-in ones or a letter table
 * @param letterTables by name, letters each with what it becomes in the other script
 */
public record Language(
    String tag,
    String name,
    String englishName,
    String script,
    Direction direction,
    boolean isExperimental,
    String path,
    List<String> fallback,
    String hreflang,
    String feedLanguage,
    String ogLocale,
    String icuLocale,
    Quotes quotes,
    String endMark,
    DateStyles dates,
    Map<String, String> countries,
    NumberStyle numbers,
    PluralRules plurals,
    Ordinals ordinals,
    Map<String, String> slugLetters,
    List<String> alphabet,
    List<String> apart,
    boolean dotlessI,
    Hyphenation hyphenation,
    Map<String, String> transliteration,
    Map<String, Map<String, String>> letterTables)
    implements Comparable<Language> {

  private static final Set<String> DENSE = Set.of("Hans", "Hant", "Jpan", "Kore");

  /** The tag without script and region: {@code sr} of {@code sr-Latn}. */
  public String baseTag() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /**
   * The same language with other ones to stand in for it.
   *
   * @param tags best first
   */
  public Language withFallback(List<String> tags) {
    return new Language(
        tag,
        name,
        englishName,
        script,
        direction,
        isExperimental,
        path,
        List.copyOf(tags),
        hreflang,
        feedLanguage,
        ogLocale,
        icuLocale,
        quotes,
        endMark,
        dates,
        countries,
        numbers,
        plurals,
        ordinals,
        slugLetters,
        alphabet,
        apart,
        dotlessI,
        hyphenation,
        transliteration,
        letterTables);
  }

  public boolean isRightToLeft() {
    return direction == Direction.RTL;
  }

  /** Whether one character says about as much as two letters of an alphabet. */
  public boolean isDense() {
    return DENSE.contains(script);
  }

  /** The text in capitals: that of i has a dot where the alphabet has ı as well. */
  public String upperCase(String text) {
    return (dotlessI ? text.replace('i', '\u0130') : text).toUpperCase(Locale.ROOT);
  }

  /** By tag: an order for machines; people get {@link Collation}. */
  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}
