package org.glasnik.content;

/** An ISBN of 10 or 13 digits whose check digit holds, as it was written. */
public record Isbn(String value) {}
