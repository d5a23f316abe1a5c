package org.glasnik.theme.view;

/**
 * The language of a page or of a part of it.
 *
 * @param tag for {@code lang}
 * @param dir {@code ltr} or {@code rtl}
 * @param name in the language itself
 * @param hyphenated whether browsers may break its words
 * @param endMark the word that ends a press release
 */
public record LanguageView(
    String tag, String dir, String name, boolean hyphenated, String endMark) {}
