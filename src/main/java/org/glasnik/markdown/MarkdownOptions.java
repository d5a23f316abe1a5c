package org.glasnik.markdown;

import org.glasnik.language.Quotes;
import org.glasnik.language.script.Transliterator;
import org.jspecify.annotations.Nullable;

/**
 * How the texts of one language of one site are read.
 *
 * @param quotes what straight quotes become
 * @param script writes the text in the other script of its language; null to leave it as it is
 */
public record MarkdownOptions(Quotes quotes, RawHtml rawHtml, @Nullable Transliterator script) {

  /** Texts are shown in the script in which they are written. */
  public MarkdownOptions(Quotes quotes, RawHtml rawHtml) {
    this(quotes, rawHtml, null);
  }
}
