package org.glasnik.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * That a text is shown in another language than the page's, for want of one in it.
 *
 * @param language of the text
 * @param languageName in the language of the page
 * @param original address of the page in the text's own language; null if the site has none
 */
public record StandInView(LanguageView language, String languageName, @Nullable String original) {}
