package org.glasnik.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.source.Problems;
import org.glasnik.source.bind.Spelling;
import org.glasnik.source.bind.ValueKind;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlNode.Sequence;
import org.jspecify.annotations.Nullable;

/** A list of places, or one such list by language. */
final class MenuKind implements ValueKind<Menu> {

  private static final String NO_PLACE = "this entry of the menu says no place";

  private final LocalizedTextKind texts = new LocalizedTextKind();

  @Override
  public Class<Menu> type() {
    return Menu.class;
  }

  @Override
  public Menu read(YamlNode node, Problems problems, String field) {
    Map<String, List<MenuEntry>> byTag = new HashMap<>();
    if (node instanceof Mapping mapping && mapping.find("to").isEmpty()) {
      for (Entry entry : mapping.entries()) {
        String tag = LocalizedTextKind.tag(entry.key(), problems, field);
        byTag.put(tag, entries(entry.value(), problems, field));
      }
    } else {
      byTag.put(LocalizedText.ANY, entries(node, problems, field));
    }
    return new Menu(byTag);
  }

  private List<MenuEntry> entries(YamlNode node, Problems problems, String field) {
    List<MenuEntry> entries = new ArrayList<>();
    List<YamlNode> items = node instanceof Sequence list ? list.items() : List.of(node);
    for (YamlNode item : items) {
      MenuEntry entry =
          item instanceof Mapping mapping
              ? labelled(mapping, problems, field)
              : plain(item, problems, field);
      if (entry != null) {
        entries.add(entry);
      }
    }
    return List.copyOf(entries);
  }

  private static @Nullable MenuEntry plain(YamlNode node, Problems problems, String field) {
    if (node instanceof Scalar scalar && !scalar.text().isBlank()) {
      return new MenuEntry(scalar.text().strip(), null, scalar.span());
    }
    problems.error(field, node.span(), NO_PLACE, "write for example news or pages/about");
    return null;
  }

  private @Nullable MenuEntry labelled(Mapping mapping, Problems problems, String field) {
    MenuEntry target = null;
    LocalizedText label = null;
    for (Entry entry : mapping.entries()) {
      switch (entry.name()) {
        case "to" -> target = plain(entry.value(), problems, field);
        case "label" ->
            label = entry.value().isAbsent() ? null : texts.read(entry.value(), problems, "label");
        default ->
            problems.error(
                "unknown-field",
                entry.key().span(),
                "there is no field \"" + entry.name() + "\" here",
                Spelling.hint(entry.name(), List.of("to", "label")));
      }
    }
    if (mapping.find("to").isEmpty()) {
      problems.error(field, mapping.span(), NO_PLACE, "add to: pages/about");
    }
    return target == null ? null : new MenuEntry(target.target(), label, target.span());
  }

  @Override
  public String describe() {
    return "list of places, or such a list by language";
  }

  @Override
  public String jsonSchema() {
    String entry =
        "{\"anyOf\":[{\"type\":\"string\"},{\"type\":\"object\",\"properties\":{\"to\":{\"type\":\"string\"},\"label\":"
            + texts.jsonSchema()
            + "},\"required\":[\"to\"],\"additionalProperties\":false}]}";
    String list = "{\"type\":\"array\",\"items\":" + entry + "}";
    return "{\"anyOf\":["
        + entry
        + ","
        + list
        + ",{\"type\":\"object\",\"additionalProperties\":{\"anyOf\":["
        + entry
        + ","
        + list
        + "]}}]}";
  }
}
