package org.glasnik.markdown;

import com.vladsch.flexmark.util.ast.Node;

/** Writes one kind of node of the syntax tree as HTML. */
@FunctionalInterface
interface NodeWriter<N extends Node> {

  void write(N node, BodyWriter writer);
}
