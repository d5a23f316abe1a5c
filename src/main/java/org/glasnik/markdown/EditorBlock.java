package org.glasnik.markdown;

import java.util.function.UnaryOperator;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.yaml.YamlNode;

/**
 * A block as it was written, without errors.
 *
 * @param yaml its fields with their places
 * @param node its Markdown
 */
record EditorBlock<F extends Record>(
    BlockKind<F> kind, F fields, YamlNode yaml, DirectiveNode node) {

  /** Where the value of a field stands. */
  SourceSpan span(String field) {
    return yaml instanceof YamlNode.Mapping mapping
        ? mapping.find(field).map(YamlNode::span).orElse(yaml.span())
        : yaml.span();
  }

  void writePage(BodyWriter body) {
    kind.writePage(this, body);
  }

  void writeFeed(BodyWriter body) {
    kind.writeFeed(this, body);
  }

  String plain(String text, UnaryOperator<String> set) {
    return kind.plain(fields, text, set);
  }
}
