package org.glasnik.language;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The fields of a language's file as a {@link Language}. */
final class LanguageReader {

  private static final String DIGITS = "0123456789";

  private LanguageReader() {}

  static Language read(LanguageFields file) {
    String tag = file.ownText("tag", "");
    String icuLocale = file.text("icu_locale");
    return new Language(
        tag,
        file.ownText("name", ""),
        file.ownText("english_name", ""),
        file.text("script"),
        file.text("direction", "ltr").equals("rtl") ? Direction.RTL : Direction.LTR,
        file.ownText("path", tag.toLowerCase(Locale.ROOT)),
        file.list("fallback"),
        file.ownText("hreflang", tag),
        file.ownText("feed_language", tag),
        file.text("og_locale"),
        icuLocale,
        quotes(file.list("quotes")),
        file.text("end_mark"),
        dates(names(file.section("names")), file.section("dates")),
        numbers(file.section("numbers")),
        file.has("plurals") ? rules(file.map("plurals")) : PluralRules.ofIcu(icuLocale),
        new Ordinals(rules(file.map("ordinals")), byCategory(file.map("ordinal_forms"))),
        Map.copyOf(file.map("slugs")),
        file.words("alphabet"),
        !file.text("hyphenate", "true").equals("false"),
        Map.copyOf(file.ownMap("transliteration")),
        file.has("letter_tables") ? file.section("letter_tables").maps() : Map.of());
  }

  private static Quotes quotes(List<String> marks) {
    return new Quotes(marks.get(0), marks.get(1), marks.get(2), marks.get(3));
  }

  private static DateNames names(LanguageFields names) {
    List<String> months = names.list("months");
    List<String> weekdays = names.list("weekdays");
    return new DateNames(
        months,
        names.list("months_alone", months),
        names.list("months_short", months),
        weekdays,
        names.list("weekdays_short", weekdays));
  }

  private static DateStyles dates(DateNames names, LanguageFields dates) {
    Map<DateStyle, DatePattern> patterns = new EnumMap<>(DateStyle.class);
    for (DateStyle style : DateStyle.values()) {
      patterns.put(style, DatePattern.of(dates.text(style.key())));
    }
    Map<DateStyles.Range, DateStyles.RangePattern> ranges = new EnumMap<>(DateStyles.Range.class);
    for (DateStyles.Range range : DateStyles.Range.values()) {
      ranges.put(range, DateStyles.RangePattern.of(dates.text(range.key())));
    }
    return new DateStyles(
        names,
        patterns,
        ranges,
        dates.text("time"),
        dates.text("date_time"),
        dates.text("time_range"));
  }

  private static NumberStyle numbers(LanguageFields numbers) {
    return new NumberStyle(
        numbers.text("decimal"),
        numbers.text("group"),
        numbers.text("minus", "-"),
        numbers.text("digits", DIGITS),
        numbers.list("grouping", List.of("3")).stream().map(Integer::valueOf).toList(),
        Integer.parseInt(numbers.text("least_grouped", "1")),
        numbers.text("percent"),
        numbers.text("currency"),
        Map.copyOf(numbers.map("currencies")),
        numbers.list("bytes", List.of("B", "kB", "MB", "GB")));
  }

  private static PluralRules rules(Map<String, String> texts) {
    return texts.isEmpty() ? PluralRules.NONE : PluralRules.of(byCategory(texts));
  }

  private static Map<PluralCategory, String> byCategory(Map<String, String> texts) {
    Map<PluralCategory, String> byCategory = new EnumMap<>(PluralCategory.class);
    texts.forEach(
        (keyword, text) ->
            byCategory.put(
                PluralCategory.of(keyword)
                    .orElseThrow(() -> new IllegalStateException("no plural class " + keyword)),
                text));
    return byCategory;
  }
}
