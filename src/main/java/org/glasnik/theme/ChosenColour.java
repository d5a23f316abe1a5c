package org.glasnik.theme;

import org.glasnik.source.SourceSpan;

/**
 * A colour that a theme or a union asks for.
 *
 * @param name such as {@code accent}, or {@code accent-dark} for the dark mode
 * @param value as it was written, such as {@code #b3001b}
 * @param span of the value
 */
public record ChosenColour(String name, String value, SourceSpan span) {}
