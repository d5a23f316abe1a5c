package org.glasnik.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A {@code ::: name} block in the syntax tree; its children are the Markdown that it holds. */
final class DirectiveNode extends Block {

  private final BasedSequence marker;
  private final BasedSequence name;
  private final StringBuilder fields = new StringBuilder();
  private int fieldsOffset = -1;
  private boolean closed;

  DirectiveNode(BasedSequence marker, BasedSequence name) {
    this.marker = marker;
    this.name = name;
  }

  /** The colons that open it. */
  BasedSequence marker() {
    return marker;
  }

  /** The word behind the colons, empty when there is none. */
  BasedSequence name() {
    return name;
  }

  /** The lines of its fields as they stand in the file, what encloses them turned into blanks. */
  String fields() {
    return fields.toString();
  }

  /** Where the first line of its fields begins; -1 without fields. */
  int fieldsOffset() {
    return fieldsOffset;
  }

  void addField(int lineStart, int indent, BasedSequence rest) {
    if (fieldsOffset < 0) {
      fieldsOffset = lineStart;
    }
    fields.append(" ".repeat(indent)).append(rest).append('\n');
  }

  boolean isClosed() {
    return closed;
  }

  void close() {
    closed = true;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {marker, name};
  }
}
