package org.glasnik.config;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.glasnik.language.Language;

/**
 * A text in one or more languages.
 *
 * @param texts by language tag, in the order of the file; never empty. A text that was written
 *     without a language stands under {@link #ANY}.
 */
public record LocalizedText(Map<String, String> texts) {

  /** The tag of a text that holds for every language. */
  public static final String ANY = "und";

  public LocalizedText {
    if (texts.isEmpty()) {
      throw new IllegalArgumentException("a text without any text");
    }
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /** A text that holds for every language. */
  public static LocalizedText of(String text) {
    return new LocalizedText(Map.of(ANY, text));
  }

  /**
   * The text for readers of a language: its own, that of a language in its fallback chain, or the
   * first one there is.
   */
  public String in(Language language) {
    String text = texts.get(language.tag());
    if (text == null) {
      text = texts.get(ANY);
    }
    for (int i = 0; text == null && i < language.fallback().size(); i++) {
      text = texts.get(language.fallback().get(i));
    }
    return text == null ? texts.values().iterator().next() : text;
  }

  /** The text that was written for exactly this language. */
  public Optional<String> written(Language language) {
    return Optional.ofNullable(texts.get(language.tag()));
  }
}
