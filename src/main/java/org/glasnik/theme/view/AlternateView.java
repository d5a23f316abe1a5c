package org.glasnik.theme.view;

/**
 * The same page in a language of the site; where it does not exist there, the page that shows its
 * text in another language, or that language's home.
 *
 * @param hreflang for {@code link rel=alternate}
 * @param path root-absolute address for the language switcher
 * @param url absolute address
 * @param translated whether it is an alternate for search engines: both are pages in the language
 *     of their own text
 * @param written whether the page exists in this language
 */
public record AlternateView(
    LanguageView language,
    String hreflang,
    String path,
    String url,
    boolean current,
    boolean translated,
    boolean written) {}
