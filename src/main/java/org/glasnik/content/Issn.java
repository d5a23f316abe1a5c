package org.glasnik.content;

/** An ISSN whose check digit holds, as {@code 1234-5679}. */
public record Issn(String value) {}
