package org.glasnik.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.config.Colour;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceText;
import org.glasnik.source.SourceTree;
import org.glasnik.source.bind.Spelling;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * {@code theme.yaml}: {@code name}, {@code description}, {@code extends}, and {@code colours},
 * which a union may set otherwise.
 */
record ThemeFile(ThemeResolver.@Nullable ChosenParent parent, List<ChosenColour> colours) {

  static final String NAME = "theme.yaml";

  private static final List<String> FIELDS = List.of("name", "description", "extends", "colours");

  private static final String RULE = "theme";

  /** The file in a theme's folder; one that says nothing if there is none. */
  static ThemeFile read(SourceTree tree, SourcePath folder, Problems problems) {
    SourceFile file = tree.file(folder.child(NAME)).orElse(null);
    String text = file == null ? null : SourceText.decode(file, problems).orElse(null);
    if (file == null || text == null) {
      return new ThemeFile(null, List.of());
    }
    Parsed<YamlNode> root = YamlReader.read(file.path(), text, 1);
    problems.addAll(root.problems());
    Map<String, YamlNode> fields = fields(root.value().orElse(null), FIELDS, problems);
    ThemeResolver.ChosenParent parent = null;
    if (fields.get("extends") instanceof YamlNode.Scalar name) {
      parent = new ThemeResolver.ChosenParent(name.text(), name.span());
    }
    List<ChosenColour> colours = new ArrayList<>();
    fields(fields.get("colours"), null, problems)
        .forEach((name, node) -> addColour(name, node, colours, problems));
    return new ThemeFile(parent, List.copyOf(colours));
  }

  private static void addColour(
      String name, YamlNode node, List<ChosenColour> colours, Problems problems) {
    String written = node instanceof YamlNode.Scalar value ? value.text() : "";
    Colour.parse(written)
        .ifPresentOrElse(
            colour -> colours.add(new ChosenColour(name, colour, node.span())),
            () ->
                problems.error(
                    "colours",
                    node.span(),
                    "\"" + written + "\" is no colour",
                    "write six hexadecimal digits in quotes, for example \"#b3001b\""));
  }

  /** The fields of a section, empty if it is not given. */
  private static Map<String, YamlNode> fields(
      @Nullable YamlNode node, @Nullable List<String> known, Problems problems) {
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    if (node instanceof YamlNode.Mapping mapping) {
      for (YamlNode.Entry entry : mapping.entries()) {
        if (known == null || known.contains(entry.name())) {
          fields.put(entry.name(), entry.value());
        } else {
          problems.error(
              "unknown-field",
              entry.key().span(),
              "a theme has no field \"" + entry.name() + "\" here",
              Spelling.hint(entry.name(), known));
        }
      }
    } else if (node != null && !node.isAbsent()) {
      problems.error(RULE, node.span(), "fields are needed here", "write \"name: value\"");
    }
    return fields;
  }
}
