package org.glasnik.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which writer writes which kind of node. */
final class NodeWriters {

  private final Map<Class<?>, NodeWriter<Node>> byClass = new HashMap<>();

  <N extends Node> NodeWriters on(Class<N> type, NodeWriter<? super N> writer) {
    byClass.put(type, (node, body) -> writer.write(type.cast(node), body));
    return this;
  }

  /** The writer of a node; null for what a body does not show, such as blank lines. */
  static @Nullable NodeWriter<Node> of(Node node) {
    NodeWriter<Node> writer = Core.WRITERS.byClass.get(node.getClass());
    return writer != null ? writer : Extended.WRITERS.byClass.get(node.getClass());
  }

  /** What nearly every text has. */
  private static final class Core {
    static final NodeWriters WRITERS = new NodeWriters();

    static {
      TextNodes.register(WRITERS);
      BlockNodes.register(WRITERS);
      LinkNodes.register(WRITERS);
    }
  }

  /** Loaded when the first text has such a node, because it draws Flexmark's extensions in. */
  private static final class Extended {
    static final NodeWriters WRITERS = new NodeWriters();

    static {
      ListNodes.register(WRITERS);
      TableNodes.register(WRITERS);
      FootnoteNodes.register(WRITERS);
      DirectiveNodes.register(WRITERS);
    }
  }
}
