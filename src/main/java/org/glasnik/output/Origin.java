package org.glasnik.output;

import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/**
 * What a person would open to change an output: the place that problems of rendering name.
 *
 * @param span the document, or the very line that asked for this output, such as an old address
 */
public record Origin(SourceSpan span) {

  /** A whole file: a document, a picture, a union's settings. */
  public static Origin of(SourcePath path) {
    return new Origin(SourceSpan.whole(path));
  }

  public SourcePath path() {
    return span.path();
  }
}
