package org.glasnik.content;

import org.glasnik.source.SourceSpan;

/**
 * Where a link leads, as in Markdown: an address, an item ({@code id:…} or its file), or a file to
 * download.
 *
 * @param span where it was written
 */
public record Target(String text, SourceSpan span) {}
