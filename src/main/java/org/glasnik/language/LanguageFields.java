package org.glasnik.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a language's file, or of one of its sections, over those of the language that it
 * extends. The files are part of the program: a mistake in one is an exception that names its line.
 */
final class LanguageFields {

  private final YamlNode.Mapping own;
  private final @Nullable LanguageFields base;

  LanguageFields(YamlNode.Mapping own, @Nullable LanguageFields base) {
    this.own = own;
    this.base = base;
  }

  /** The section of this name; its fields are laid over the base's one by one. */
  LanguageFields section(String name) {
    YamlNode node = own.find(name).orElse(null);
    LanguageFields inherited = base == null || !base.has(name) ? null : base.section(name);
    if (node == null && inherited != null) {
      return inherited;
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return new LanguageFields(mapping, inherited);
    }
    throw new IllegalStateException(own.span() + ": " + name + " is no section");
  }

  boolean has(String name) {
    return find(name).isPresent();
  }

  String text(String name) {
    return find(name).map(node -> scalar(name, node)).orElseThrow(() -> missing(name));
  }

  String text(String name, String orElse) {
    return find(name).map(node -> scalar(name, node)).orElse(orElse);
  }

  /** A text that is not taken from the base, since it says who this language is. */
  String ownText(String name, String orElse) {
    return own.find(name).map(node -> scalar(name, node)).orElse(orElse);
  }

  List<String> list(String name) {
    YamlNode node = find(name).orElseThrow(() -> missing(name));
    if (node instanceof YamlNode.Sequence sequence) {
      List<String> texts = new ArrayList<>(sequence.items().size());
      sequence.items().forEach(item -> texts.add(scalar(name, item)));
      return List.copyOf(texts);
    }
    throw new IllegalStateException(node.span() + ": " + name + " is no list");
  }

  List<String> list(String name, List<String> orElse) {
    return has(name) ? list(name) : orElse;
  }

  /** A text with spaces between its words. */
  List<String> words(String name) {
    return Arrays.asList(text(name).split(" +", -1));
  }

  /** A mapping of texts, taken as a whole from here or from the base; empty if there is none. */
  Map<String, String> map(String name) {
    return map(name, find(name).orElse(null));
  }

  /** A mapping of texts that is not taken from the base, since it says who this language is. */
  Map<String, String> ownMap(String name) {
    return map(name, own.find(name).orElse(null));
  }

  /** All fields of this section, each a mapping of texts. */
  Map<String, Map<String, String>> maps() {
    Map<String, Map<String, String>> maps = new LinkedHashMap<>();
    if (base != null) {
      maps.putAll(base.maps());
    }
    own.entries().forEach(entry -> maps.put(entry.name(), map(entry.name(), entry.value())));
    return maps;
  }

  private static Map<String, String> map(String name, @Nullable YamlNode node) {
    Map<String, String> map = new LinkedHashMap<>();
    if (node instanceof YamlNode.Mapping mapping) {
      mapping.entries().forEach(entry -> map.put(entry.name(), scalar(name, entry.value())));
    } else if (node != null) {
      throw new IllegalStateException(node.span() + ": " + name + " is no mapping");
    }
    return map;
  }

  private Optional<YamlNode> find(String name) {
    Optional<YamlNode> found = own.find(name);
    return found.isPresent() || base == null ? found : base.find(name);
  }

  private static String scalar(String name, YamlNode node) {
    if (node instanceof YamlNode.Scalar scalar) {
      return scalar.text();
    }
    throw new IllegalStateException(node.span() + ": " + name + " is no text");
  }

  private IllegalStateException missing(String name) {
    return new IllegalStateException(own.span() + ": " + name + " is missing");
  }
}
