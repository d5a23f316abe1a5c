package org.glasnik.markdown;

/**
 * A heading of a body.
 *
 * @param level 2 to 6
 * @param id unique in its body; letters, digits and single hyphens
 * @param text without markup
 */
public record Heading(int level, String id, String text) {}
