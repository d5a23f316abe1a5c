package org.glasnik.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * One end of {@code :keep[…]}, {@code :lat[…]} or {@code :cyr[…]}: what stands between the two ends
 * is Markdown as everywhere, and is never converted. Readers see nothing of the ends.
 */
final class ScriptMark extends Node {

  private final boolean opening;

  ScriptMark(BasedSequence chars, boolean opening) {
    super(chars);
    this.opening = opening;
  }

  boolean isOpening() {
    return opening;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
