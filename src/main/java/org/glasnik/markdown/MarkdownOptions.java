package org.glasnik.markdown;

import org.glasnik.language.Quotes;

/**
 * How the texts of one language of one site are read.
 *
 * @param quotes what straight quotes become
 */
public record MarkdownOptions(Quotes quotes, RawHtml rawHtml) {}
