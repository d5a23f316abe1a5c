package org.glasnik.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.glasnik.source.Ascii;

/** The fields of a language's file as a {@link Language}. */
final class LanguageReader {

  private static final String DIGITS = "0123456789";

  private static final Pattern PATH = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(_[A-Za-z]{2,4}){0,2}");

  private static final Pattern SCRIPT = Pattern.compile("[A-Z][a-z]{3}");

  private static final Pattern SCRIPT_OF_TAG = Pattern.compile("-([A-Z][a-z]{3})(-|$)");

  private static final Pattern NUMBER = Pattern.compile("[1-9]");

  private static final DatePattern NO_DATE = DatePattern.of("");

  private static final String DATE_HINT =
      "the letters are d M L y E, and words stand in apostrophes: d. MMMM y 'god'.";

  private static final String RULE_HINT =
      "write it as CLDR does, for example i = 1 and v = 0, or n % 10 = 2..4";

  private LanguageReader() {}

  /**
   * The language; nothing in it may be used if there were problems.
   *
   * @param isThere whether a language has a file, by its tag
   */
  static Language read(String tag, LanguageFields file, Predicate<String> isThere) {
    LanguageFields names = file.section("names");
    LetterReader letters = new LetterReader(file);
    String script = script(tag, file);
    String icuLocale = shaped(file, "icu_locale", file.text("icu_locale"), LOCALE, "bs_BA");
    return new Language(
        tag,
        file.ownText("name"),
        file.ownText("english_name"),
        script,
        file.choice("direction", Direction.LTR),
        file.ownChoice("experimental", Answer.FALSE) == Answer.TRUE,
        shaped(file, "path", file.ownText("path", Ascii.lower(tag)), PATH, "sr-latn"),
        fallback(tag, file, isThere),
        shaped(file, "hreflang", file.ownText("hreflang", tag), LANGUAGE_TAG, "sr-Latn"),
        shaped(file, "feed_language", file.ownText("feed_language", tag), LANGUAGE_TAG, "sr-Latn"),
        shaped(file, "og_locale", file.text("og_locale"), LOCALE, "bs_BA"),
        icuLocale,
        letters.quotes(),
        file.text("end_mark"),
        dates(names(names), file.section("dates")),
        Map.copyOf(names.table("countries")),
        numbers(file.section("numbers")),
        file.has("plurals") ? rules(file, "plurals") : PluralRules.ofIcu(icuLocale),
        new Ordinals(rules(file, "ordinals"), ordinalForms(file)),
        letters.slugs(script),
        letters.alphabet(),
        letters.apart(),
        file.choice("dotless_i", Answer.FALSE) == Answer.TRUE,
        file.choice("hyphenation", Hyphenation.AUTO),
        Map.copyOf(file.ownMap("transliteration")),
        file.has("letter_tables") ? file.section("letter_tables").tables() : Map.of());
  }

  private enum Answer {
    FALSE,
    TRUE
  }

  private static String shaped(
      LanguageFields fields, String name, String text, Pattern shape, String example) {
    if ((!text.isEmpty() || fields.isEmptyText(name)) && !shape.matcher(text).matches()) {
      fields.wrong(name, "can't be \"" + text + "\"", "write it like " + example);
    }
    return text;
  }

  /** Four letters, and the same that the tag says, if it says any. */
  private static String script(String tag, LanguageFields file) {
    String script = shaped(file, "script", file.text("script"), SCRIPT, "Latn");
    Matcher said = SCRIPT_OF_TAG.matcher(tag);
    if (!script.isEmpty() && said.find() && !said.group(1).equals(script)) {
      file.wrong("script", "is not that of the tag " + tag, "write " + said.group(1));
    }
    return script;
  }

  private static List<String> fallback(String tag, LanguageFields file, Predicate<String> isThere) {
    List<String> chain = file.list("fallback");
    for (String other : chain) {
      if (other.equals(tag)) {
        file.wrong("fallback", "names the language itself", "leave " + tag + " out");
      } else if (!isThere.test(other)) {
        file.wrong("fallback", "\"" + other + "\" has no file here", "leave it out, or write one");
      }
    }
    return List.copyOf(chain);
  }

  private static DateNames names(LanguageFields names) {
    List<String> months = names.list("months", 12);
    List<String> weekdays = names.list("weekdays", 7);
    return new DateNames(
        months,
        names.has("months_alone") ? names.list("months_alone", 12) : months,
        names.has("months_short") ? names.list("months_short", 12) : months,
        weekdays,
        names.has("weekdays_short") ? names.list("weekdays_short", 7) : weekdays);
  }

  private static DateStyles dates(DateNames names, LanguageFields dates) {
    Map<DateStyle, DatePattern> patterns = new EnumMap<>(DateStyle.class);
    for (DateStyle style : DateStyle.values()) {
      patterns.put(style, dates.parsed(style.key(), DatePattern::of, NO_DATE, DATE_HINT));
    }
    DateStyles.RangePattern noRange = new DateStyles.RangePattern(NO_DATE, NO_DATE);
    Map<DateStyles.Range, DateStyles.RangePattern> ranges = new EnumMap<>(DateStyles.Range.class);
    for (DateStyles.Range range : DateStyles.Range.values()) {
      ranges.put(
          range,
          dates.parsed(
              range.key(),
              DateStyles.RangePattern::of,
              noRange,
              "a bar stands before the second date: d–|d MMMM y"));
    }
    return new DateStyles(
        names,
        patterns,
        ranges,
        dates.choice("era", Era.GREGORIAN),
        dates.text("first_day", ""),
        placed(dates, "time", "{hour}:{minute}", "{minute}"),
        placed(dates, "date_time", "{date}, {time}", "{date}", "{time}"),
        placed(dates, "time_range", "{start}–{end}", "{start}", "{end}"),
        placed(dates, "moment_range", "{start} – {end}", "{start}", "{end}"));
  }

  private static NumberStyle numbers(LanguageFields numbers) {
    String digits = numbers.text("digits", DIGITS);
    if (!areDigits(digits)) {
      numbers.wrong("digits", "are not ten", "write those from 0 to 9: " + DIGITS);
    }
    List<String> grouping = numbers.list("grouping", List.of("3"));
    if (grouping.isEmpty()) {
      numbers.wrong("grouping", "is empty", "write [3] or [3, 2], or leave it out");
    }
    grouping.forEach(size -> shaped(numbers, "grouping", size, NUMBER, "[3] or [3, 2]"));
    String least =
        shaped(numbers, "least_grouped", numbers.text("least_grouped", "1"), NUMBER, "2");
    return new NumberStyle(
        numbers.text("decimal"),
        numbers.text("group"),
        numbers.text("minus", "-"),
        digits,
        grouping.stream().map(LanguageReader::digit).toList(),
        digit(least),
        placed(numbers, "percent", "{n}%", "{n}"),
        placed(numbers, "currency", "¤{n}", "{n}", "¤"),
        Map.copyOf(numbers.table("currencies")),
        numbers.has("bytes") ? numbers.list("bytes", 4) : List.of("B", "kB", "MB", "GB"));
  }

  /** From 0 to 9, in one script. */
  private static boolean areDigits(String text) {
    if (text.length() != DIGITS.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Characters.isDigit(text.charAt(i)) || text.charAt(i) != text.charAt(0) + i) {
        return false;
      }
    }
    return true;
  }

  private static int digit(String text) {
    return NUMBER.matcher(text).matches() ? text.charAt(0) - '0' : 1;
  }

  /**
   * A text with places for values.
   *
   * @param usual what stands there if the field is left out
   */
  private static String placed(LanguageFields fields, String name, String usual, String... places) {
    String text = fields.text(name, usual);
    for (String place : places) {
      if (!text.contains(place)) {
        fields.wrong(name, "has no place " + place, "write it like " + usual);
      }
    }
    return text;
  }

  private static PluralRules rules(LanguageFields file, String name) {
    Map<PluralCategory, String> texts = byCategory(file, name, file.map(name));
    try {
      return texts.isEmpty() ? PluralRules.NONE : PluralRules.of(texts);
    } catch (IllegalArgumentException e) {
      file.wrong(name, String.valueOf(e.getMessage()), RULE_HINT);
      return PluralRules.NONE;
    }
  }

  private static Map<PluralCategory, String> ordinalForms(LanguageFields file) {
    Map<String, String> forms = file.table("ordinal_forms");
    if (!forms.containsKey("other")) {
      file.wrong("ordinal_forms", "has no form \"other\"", "write {other: \"{n}.\"}");
    }
    return byCategory(file, "ordinal_forms", forms);
  }

  private static Map<PluralCategory, String> byCategory(
      LanguageFields file, String name, Map<String, String> texts) {
    Map<PluralCategory, String> byCategory = new EnumMap<>(PluralCategory.class);
    texts.forEach(
        (keyword, text) ->
            PluralCategory.of(keyword)
                .ifPresentOrElse(
                    category -> byCategory.put(category, text),
                    () ->
                        file.wrong(
                            name,
                            "\"" + keyword + "\" is no plural class",
                            "the classes are zero, one, two, few, many, other")));
    return byCategory;
  }
}
