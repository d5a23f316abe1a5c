package org.glasnik.content;

import org.glasnik.source.Problems;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Where a link leads. */
final class TargetKind implements ValueKind<Target> {

  @Override
  public Class<Target> type() {
    return Target.class;
  }

  @Override
  public @Nullable Target read(YamlNode node, Problems problems, String field) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      problems.error(
          field,
          node.span(),
          "here stands a list or several fields",
          "write an address, an item or a file as one text");
      return null;
    }
    return new Target(scalar.text(), scalar.span());
  }

  @Override
  public String describe() {
    return "an address, an item or a file";
  }

  @Override
  public String jsonSchema() {
    return "{\"type\":\"string\"}";
  }
}
