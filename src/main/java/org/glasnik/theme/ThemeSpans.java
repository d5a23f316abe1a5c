package org.glasnik.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceText;
import org.glasnik.source.SourceTree;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;

/**
 * Where the settings of a theme stand: in the union's file or, for what all unions share, in the
 * network's. The checked settings don't know it any more.
 */
final class ThemeSpans {

  private static final SourcePath NETWORK = SourcePath.of("network.yaml");

  private final SourceSpan file;
  private final List<YamlNode> settings;

  private ThemeSpans(SourceSpan file, List<YamlNode> settings) {
    this.file = file;
    this.settings = settings;
  }

  static ThemeSpans of(SourcePath union, SourceTree workspace) {
    List<YamlNode> settings = new ArrayList<>(2);
    root(workspace, union).flatMap(root -> field(root, "theme")).ifPresent(settings::add);
    root(workspace, NETWORK)
        .flatMap(root -> field(root, "defaults"))
        .flatMap(defaults -> field(defaults, "theme"))
        .ifPresent(settings::add);
    return new ThemeSpans(SourceSpan.whole(union), settings);
  }

  /** Of the theme's name, or of the union's file if it chose none. */
  SourceSpan name() {
    return find("name");
  }

  /** Of the value that a colour was given. */
  SourceSpan colour(String name) {
    return find("colours", name);
  }

  private SourceSpan find(String... names) {
    for (YamlNode setting : settings) {
      Optional<YamlNode> found = Optional.of(setting);
      for (String name : names) {
        found = found.flatMap(node -> field(node, name));
      }
      if (found.isPresent()) {
        return found.get().span();
      }
    }
    return file;
  }

  private static Optional<YamlNode> root(SourceTree workspace, SourcePath path) {
    return workspace
        .file(path)
        .flatMap(file -> SourceText.decode(file, new Problems()))
        .flatMap(text -> YamlReader.read(path, text, 1).value());
  }

  private static Optional<YamlNode> field(YamlNode node, String name) {
    return node instanceof YamlNode.Mapping mapping ? mapping.find(name) : Optional.empty();
  }
}
