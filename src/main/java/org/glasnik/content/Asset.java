package org.glasnik.content;

import org.glasnik.source.SourceSpan;

/**
 * A picture or another file, as the editor named it: beside the text, or below the union's folder
 * ({@code assets/…}).
 *
 * @param span where it was written
 */
public record Asset(String path, SourceSpan span) {}
