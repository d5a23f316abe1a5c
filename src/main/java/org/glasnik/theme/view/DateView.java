package org.glasnik.theme.view;

/**
 * A date or a moment.
 *
 * @param iso for machines, as the element time of HTML has it
 * @param text as the press of the page's language writes it
 * @param dateline the day as it stands after the city of a press release
 */
public record DateView(String iso, String text, String dateline) {}
