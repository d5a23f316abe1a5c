package org.glasnik.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceText;
import org.glasnik.source.yaml.FrontMatterSplitter;
import org.glasnik.source.yaml.FrontMatterSplitter.Divided;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places of fields again, when a problem is told: documents don't carry them, as there
 * are many and problems are few.
 */
public final class FieldSpans {

  private FieldSpans() {}

  /** Where the value of a top-level field stands; the whole file if it has none. */
  public static SourceSpan of(Document document, String field) {
    return fields(document)
        .map(fields -> node(fields, field))
        .map(YamlNode::span)
        .orElseGet(() -> SourceSpan.whole(document.path()));
  }

  /**
   * Where a text stands that is one of the values of a top-level field, at any depth; the whole
   * field if it is not found.
   */
  public static SourceSpan of(Document document, String field, @Nullable String text) {
    SourceSpan whole = of(document, field);
    return fields(document)
        .map(fields -> node(fields, field))
        .map(node -> find(node, text))
        .orElse(whole);
  }

  /** All fields that a document's file gives, as they stand there. */
  public static YamlNode.Mapping all(Document document) {
    return fields(document)
        .orElseGet(() -> new YamlNode.Mapping(SourceSpan.whole(document.path()), List.of()));
  }

  /** The places of all texts that are values of fields, those of one text in their order. */
  static Map<String, Deque<SourceSpan>> byText(Document document) {
    Map<String, Deque<SourceSpan>> places = new HashMap<>();
    fields(document).ifPresent(fields -> collect(fields, places));
    return places;
  }

  private static void collect(YamlNode node, Map<String, Deque<SourceSpan>> places) {
    if (node instanceof YamlNode.Scalar scalar) {
      places.computeIfAbsent(scalar.text(), text -> new ArrayDeque<>(1)).add(scalar.span());
    } else if (node instanceof YamlNode.Sequence list) {
      list.items().forEach(item -> collect(item, places));
    } else {
      ((YamlNode.Mapping) node).entries().forEach(entry -> collect(entry.value(), places));
    }
  }

  private static @Nullable SourceSpan find(YamlNode node, @Nullable String text) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text().equals(text) ? scalar.span() : null;
    }
    List<YamlNode> inner =
        node instanceof YamlNode.Sequence list
            ? list.items()
            : ((YamlNode.Mapping) node).entries().stream().map(YamlNode.Entry::value).toList();
    return inner.stream().map(n -> find(n, text)).filter(Objects::nonNull).findFirst().orElse(null);
  }

  private static Optional<YamlNode.Mapping> fields(Document document) {
    return SourceText.decode(document.file(), new Problems())
        .flatMap(text -> FrontMatterSplitter.split(document.path(), text).value())
        .flatMap(parts -> mapping(document, parts));
  }

  private static Optional<YamlNode.Mapping> mapping(Document document, Divided parts) {
    return YamlReader.read(document.path(), parts.fields(), parts.fieldsLine())
        .value()
        .map(node -> node instanceof YamlNode.Mapping mapping ? mapping : null);
  }

  private static @Nullable YamlNode node(YamlNode.Mapping fields, String field) {
    for (YamlNode.Entry entry : fields.entries()) {
      if (entry.key().text().equals(field)) {
        return entry.value();
      }
    }
    return null;
  }

  /** The text of a top-level field, or null if it is absent or no text. */
  static YamlNode.@Nullable Scalar scalar(YamlNode.@Nullable Mapping fields, String field) {
    if (fields != null) {
      for (YamlNode.Entry entry : fields.entries()) {
        if (entry.key().text().equals(field)
            && entry.value() instanceof YamlNode.Scalar scalar
            && !scalar.isNull()) {
          return scalar;
        }
      }
    }
    return null;
  }
}
