package org.glasnik.theme.view;

/**
 * A page that leads to another address.
 *
 * @param url root-absolute
 * @param canonical absolute
 */
public record RedirectView(LanguageView language, String url, String canonical, String title) {}
