package org.glasnik.source.bind;

import java.util.Optional;
import java.util.function.Function;
import org.glasnik.source.Problems;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** A kind that is written as one text; the hint may depend on what was written. */
record TextKind<T>(
    Class<T> type,
    String describe,
    String jsonSchema,
    Function<String, Optional<T>> parse,
    Function<String, String> hint)
    implements ValueKind<T> {

  @Override
  public @Nullable T read(YamlNode node, Problems problems, String field) {
    if (!(node instanceof YamlNode.Scalar scalar)) {
      WrongShape.report(node, Words.withArticle(describe), problems, field);
      return null;
    }
    String text = scalar.text().strip();
    Optional<T> value = parse.apply(text);
    if (value.isEmpty()) {
      problems.error(
          field,
          scalar.span(),
          Words.quote(text) + " is not " + Words.withArticle(describe),
          hint.apply(text));
    }
    return value.orElse(null);
  }
}
