package org.glasnik.content;

import org.glasnik.source.Problems;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** The id of another item. */
final class ReferenceKind implements ValueKind<Reference> {

  @Override
  public Class<Reference> type() {
    return Reference.class;
  }

  @Override
  public @Nullable Reference read(YamlNode node, Problems problems, String field) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      problems.error(
          field,
          node.span(),
          "here stands a list or several fields",
          "write the id of an item as one text");
      return null;
    }
    String text = scalar.text().startsWith("id:") ? scalar.text().substring(3) : scalar.text();
    return new Reference(text, scalar.span());
  }

  @Override
  public String describe() {
    return "the id of an item";
  }

  @Override
  public String jsonSchema() {
    return "{\"type\":\"string\"}";
  }
}
