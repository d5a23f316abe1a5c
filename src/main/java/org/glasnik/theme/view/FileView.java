package org.glasnik.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * A file to download.
 *
 * @param format such as {@code PDF}
 * @param size as people read it, such as {@code 1.2 MB}
 * @param language of the file's text, null if it is the page's
 * @param note a few words such as {@code poster, A3}; null if none
 */
public record FileView(
    String url,
    String title,
    String format,
    String size,
    @Nullable LanguageView language,
    @Nullable String note) {}
