package org.glasnik.content;

import org.glasnik.source.SourceSpan;

/**
 * Another item, named by its id, or by {@code union:id} where it is another union's.
 *
 * @param span where it was written
 */
public record Reference(String target, SourceSpan span) {}
