package org.glasnik.theme.view;

/**
 * The same page in a language of the site, or, where it does not exist there, that language's home.
 *
 * @param hreflang for {@code link rel=alternate}
 * @param path root-absolute address for the language switcher
 * @param url absolute address
 * @param translated whether the page exists in this language; only then it is an alternate for
 *     search engines
 */
public record AlternateView(
    LanguageView language,
    String hreflang,
    String path,
    String url,
    boolean current,
    boolean translated) {}
