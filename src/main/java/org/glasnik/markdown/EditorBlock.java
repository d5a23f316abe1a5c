package org.glasnik.markdown;

import java.util.function.UnaryOperator;
import org.glasnik.language.script.MarkedText;
import org.glasnik.language.script.Transliterator;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.Prose;
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

  /**
   * The block with its fields in the script of the page, without the marks of what keeps its own.
   */
  EditorBlock<F> shown(MarkdownOptions options) {
    Transliterator script = options.script();
    if (script == null && !MarkedText.isMarked(node.fields())) {
      return this;
    }
    F shown =
        Prose.map(
            fields,
            text -> script == null ? MarkedText.shown(text) : MarkedText.converted(text, script));
    return new EditorBlock<>(kind, shown, yaml, node);
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
