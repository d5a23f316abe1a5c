package org.glasnik.config;

import java.util.List;
import java.util.Optional;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceText;
import org.glasnik.source.bind.Requirements;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Sequence;
import org.glasnik.source.yaml.YamlReader;

/** One file of settings, read up to its fields. */
final class ConfigFile {

  private ConfigFile() {}

  /** The fields of a file; nothing if it can't be read at all. */
  static Optional<Mapping> read(SourceFile file, Problems problems) {
    Optional<String> text = SourceText.decode(file, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Parsed<YamlNode> parsed = YamlReader.read(file.path(), text.get(), 1);
    problems.addAll(parsed.problems());
    if (parsed.value().orElse(null) instanceof Sequence list) {
      problems.error(
          "yaml",
          list.span(),
          "a list stands here instead of fields",
          "write name: value, one a line, without dashes");
    }
    return parsed.value().filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  /** A record of the file's fields; nothing if one that is needed is missing. */
  static <R extends Record> Optional<R> bind(Class<R> type, Mapping fields, Problems problems) {
    return bind(type, fields, start(fields), problems);
  }

  /**
   * The same for fields inside a file.
   *
   * @param place where a missing field is told
   */
  static <R extends Record> Optional<R> bind(
      Class<R> type, Mapping fields, SourceSpan place, Problems problems) {
    R record = ConfigKinds.binder().bind(type, fields, problems);
    if (record == null) {
      return Optional.empty();
    }
    Requirements.check(record, place, problems);
    return Optional.of(record);
  }

  /** Where a problem of the file as a whole is shown. */
  static SourceSpan start(Mapping fields) {
    return new SourceSpan(fields.span().path(), fields.span().line(), 1, 0);
  }

  /** The entries of a list, or the lone value that stands for one. */
  static List<YamlNode> items(Mapping fields, String name) {
    return fields
        .find(name)
        .map(node -> node instanceof Sequence list ? list.items() : List.of(node))
        .orElse(List.of());
  }

  /** Where a value at a path of names stands; the whole, where there is none. */
  static SourceSpan span(Mapping fields, String... names) {
    YamlNode node = fields;
    for (String name : names) {
      YamlNode found = node instanceof Mapping mapping ? mapping.find(name).orElse(null) : null;
      if (found == null) {
        return start(fields);
      }
      node = found;
    }
    return node.span();
  }
}
