package org.glasnik.theme.view;

/**
 * A date or a moment.
 *
 * @param iso for the {@code datetime} attribute
 * @param text as the press of the page's language writes it
 */
public record DateView(String iso, String text) {}
