package org.glasnik.content;

import org.glasnik.source.Problems;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** The path of a picture or file. */
final class AssetKind implements ValueKind<Asset> {

  @Override
  public Class<Asset> type() {
    return Asset.class;
  }

  @Override
  public @Nullable Asset read(YamlNode node, Problems problems, String field) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      problems.error(
          field,
          node.span(),
          "here stands a list or several fields",
          "write the path of a file as one text");
      return null;
    }
    return new Asset(scalar.text(), scalar.span());
  }

  @Override
  public String describe() {
    return "the path of a file";
  }

  @Override
  public String jsonSchema() {
    return "{\"type\":\"string\"}";
  }
}
