package org.glasnik.source.bind;

import org.glasnik.source.SourceSpan;

/**
 * A text for people in the fields of a document, which a translation has to say in its own words.
 *
 * @param path the names of the fields down to it, with dots; the entries of a list have one path
 */
public record FieldText(String path, String text, SourceSpan span) {}
