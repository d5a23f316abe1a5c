package org.glasnik.content;

/**
 * A well-formed BCP 47 language tag in its canonical letter case, whether or not Glasnik has a file
 * for the language.
 */
public record LanguageTag(String value) {}
