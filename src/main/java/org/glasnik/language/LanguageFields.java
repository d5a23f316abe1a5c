package org.glasnik.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.Spelling;
import org.glasnik.source.bind.WrongShape;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a language's file, or of one of its sections, over those of the language that it
 * extends. What is wrong with them becomes a problem at its place, and reading goes on with
 * something empty.
 */
final class LanguageFields {

  private final YamlNode.Mapping own;
  private final @Nullable LanguageFields base;
  private final boolean sameLanguage;
  private final Problems problems;
  private final Set<String> asked = new TreeSet<>();
  private final List<LanguageFields> sections = new ArrayList<>();

  private LanguageFields(
      YamlNode.Mapping own,
      @Nullable LanguageFields base,
      boolean sameLanguage,
      Problems problems) {
    this.own = own;
    this.base = base;
    this.sameLanguage = sameLanguage;
    this.problems = problems;
  }

  /** The fields of a file. */
  LanguageFields(YamlNode.Mapping own, Problems problems) {
    this(own, null, true, problems);
  }

  /** These fields under those of another language that takes over what it does not say. */
  LanguageFields extendedBy(YamlNode.Mapping other, Problems collector) {
    return new LanguageFields(other, this, false, collector);
  }

  /** These fields with some of the same language changed. */
  LanguageFields changedBy(YamlNode.Mapping changes, Problems collector) {
    return new LanguageFields(changes, this, true, collector);
  }

  /** The section of this name; its fields are laid over the base's one by one. */
  LanguageFields section(String name) {
    asked.add(name);
    YamlNode node = own.find(name).orElse(null);
    LanguageFields inherited = base == null || !base.has(name) ? null : base.section(name);
    if (node == null && inherited != null) {
      return inherited;
    }
    if (node instanceof YamlNode.Mapping fields) {
      LanguageFields section = new LanguageFields(fields, inherited, sameLanguage, problems);
      sections.add(section);
      return section;
    }
    if (node == null) {
      missing(name);
    } else {
      WrongShape.reportNoFields(node, "long: d MMMM y", problems, name);
    }
    // That all its fields are missing goes without saying.
    YamlNode.Mapping none = new YamlNode.Mapping(own.span(), List.of());
    return new LanguageFields(none, inherited, sameLanguage, new Problems());
  }

  /** Reports the fields that nobody asked for. To be called when all has been read. */
  void reportUnknown() {
    for (YamlNode.Entry entry : own.entries()) {
      if (!asked.contains(entry.name())) {
        problems.error(
            "unknown-field",
            entry.key().span(),
            "there is no field \"" + entry.name() + "\" here",
            Spelling.hint(entry.name(), asked));
      }
    }
    sections.forEach(LanguageFields::reportUnknown);
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  /** Whether the field stands there with two quotes and nothing between them. */
  boolean isEmptyText(String name) {
    return find(name).orElse(null) instanceof YamlNode.Scalar scalar
        && scalar.text().isEmpty()
        && !scalar.isAbsent();
  }

  String text(String name) {
    return find(name).map(node -> scalar(name, node)).orElseGet(() -> missing(name));
  }

  String text(String name, String orElse) {
    return find(name).map(node -> scalar(name, node)).orElse(orElse);
  }

  /** A text that is not taken from another language, since it says who this one is. */
  String ownText(String name, String orElse) {
    asked.add(name);
    Optional<YamlNode> node = own.find(name);
    return node.isEmpty() && sameLanguage && base != null
        ? base.ownText(name, orElse)
        : node.map(found -> scalar(name, found)).orElse(orElse);
  }

  /** The same for a text without which nobody could name the language. */
  String ownText(String name) {
    String text = ownText(name, "");
    return text.isEmpty() ? missing(name) : text;
  }

  List<String> list(String name) {
    YamlNode node = find(name).orElse(null);
    if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(item -> scalar(name, item)).toList();
    }
    if (node == null) {
      missing(name);
    } else {
      wrong(name, "is a list, in square brackets", "write [a, b, c]");
    }
    return List.of();
  }

  List<String> list(String name, List<String> orElse) {
    return has(name) ? list(name) : orElse;
  }

  /** A list of a certain length. */
  List<String> list(String name, int size) {
    List<String> list = list(name);
    if (list.size() != size && has(name)) {
      wrong(name, "has " + list.size() + " entries", "it needs " + size);
    }
    return list;
  }

  /** A text with spaces between its words; no words, if it is not there. */
  List<String> words(String name) {
    String text = text(name, "").strip();
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s+", -1));
  }

  /** A mapping of texts, taken as a whole from here or from the base; empty if there is none. */
  Map<String, String> map(String name) {
    YamlNode node = find(name).orElse(null);
    return node == null ? Map.of() : map(name, node);
  }

  /** A mapping of texts that is not taken from another language. */
  Map<String, String> ownMap(String name) {
    asked.add(name);
    Optional<YamlNode> node = own.find(name);
    return node.isEmpty() && sameLanguage && base != null
        ? base.ownMap(name)
        : node.map(found -> map(name, found)).orElse(Map.of());
  }

  /** All fields of this section, each a mapping of texts. */
  Map<String, Map<String, String>> tables() {
    Map<String, Map<String, String>> tables =
        new LinkedHashMap<>(base == null ? Map.of() : base.tables());
    for (YamlNode.Entry entry : own.entries()) {
      asked.add(entry.name());
      tables.put(entry.name(), map(entry.name(), entry.value()));
    }
    return tables;
  }

  /** A mapping of texts, each laid over that of the base. */
  Map<String, String> table(String name) {
    asked.add(name);
    Map<String, String> table = new LinkedHashMap<>(base == null ? Map.of() : base.table(name));
    own.find(name).ifPresent(node -> table.putAll(map(name, node)));
    return table;
  }

  /**
   * What a text means.
   *
   * @param parser refuses a text with words for the writer
   */
  <T> T parsed(String name, Function<String, T> parser, T orElse, String hint) {
    String text = text(name);
    try {
      return has(name) ? parser.apply(text) : orElse;
    } catch (IllegalArgumentException e) {
      wrong(name, e.getMessage() == null ? "can't be read" : e.getMessage(), hint);
      return orElse;
    }
  }

  /** One of a few words. */
  <E extends Enum<E>> E choice(String name, E orElse) {
    return choice(name, text(name, word(orElse)), orElse);
  }

  /** The same for a word that is not taken from another language. */
  <E extends Enum<E>> E ownChoice(String name, E orElse) {
    return choice(name, ownText(name, word(orElse)), orElse);
  }

  private <E extends Enum<E>> E choice(String name, String written, E orElse) {
    List<E> all = List.of(orElse.getDeclaringClass().getEnumConstants());
    for (E constant : all) {
      if (word(constant).equals(written)) {
        return constant;
      }
    }
    if (written.isEmpty()) {
      return orElse;
    }
    wrong(
        name,
        "can't be \"" + written + "\"",
        "write one of " + String.join(", ", all.stream().map(LanguageFields::word).toList()));
    return orElse;
  }

  /** Reports a field's value; what is wrong follows the field's name. */
  void wrong(String name, String what, String hint) {
    problems.error(name, span(name), '"' + name + "\": " + what, hint);
  }

  private SourceSpan span(String name) {
    return find(name).map(YamlNode::span).orElseGet(this::start);
  }

  /** Where this section, or the file, begins. */
  private SourceSpan start() {
    return new SourceSpan(own.span().path(), own.span().line(), own.span().column(), 0);
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private Map<String, String> map(String name, YamlNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> map.put(entry.name(), scalar(name, entry.value())));
    } else {
      WrongShape.reportNoFields(node, "a: b", problems, name);
    }
    return map;
  }

  private Optional<YamlNode> find(String name) {
    asked.add(name);
    Optional<YamlNode> found = own.find(name);
    return found.isPresent() || base == null ? found : base.find(name);
  }

  private String scalar(String name, YamlNode node) {
    if (node.isAbsent()) {
      problems.error(
          name,
          node.span(),
          '"' + name + "\" has no value",
          "write one behind the colon, or delete the line");
    } else if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    } else {
      WrongShape.report(node, "a text", problems, name);
    }
    return "";
  }

  private String missing(String name) {
    problems.error(
        name,
        start(),
        '"' + name + "\" is missing",
        "every language needs it; docs/languages.md says what it is");
    return "";
  }
}
