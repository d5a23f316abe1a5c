package org.glasnik.source.bind;

import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlText;

/** Writes fields with their texts left empty. */
final class FieldForm {

  /** What becomes of the texts that are to be translated. */
  enum Original {
    AS_COMMENT,
    LEFT_OUT
  }

  private final TranslatedFields fields;
  private final Original original;
  private final StringBuilder out = new StringBuilder();

  FieldForm(TranslatedFields fields, Original original) {
    this.fields = fields;
    this.original = original;
  }

  String text() {
    return out.toString();
  }

  /** An empty line, before the next field of the document. */
  void gap() {
    out.append('\n');
  }

  void entry(Entry entry, RecordModel model, int indent) {
    FieldModel field = model.field(entry.name()).orElse(null);
    String name = YamlText.scalar(entry.name());
    if (field == null || !fields.hasText(entry, model)) {
      // What is not the language's own is taken from the original.
      if (field == null || !field.shared()) {
        line(indent, name + ": " + YamlText.inLine(entry.value()));
      }
      return;
    }
    value(name, field.type(), field.prose(), entry.value(), indent);
  }

  private void value(String name, FieldType type, boolean prose, YamlNode node, int indent) {
    if (type instanceof FieldType.ListOf list) {
      line(indent, name + ":");
      for (YamlNode item : TranslatedFields.items(node)) {
        item(list.item(), prose, item, indent + 2);
      }
    } else if (type instanceof FieldType.Nested nested && node instanceof Mapping mapping) {
      line(indent, name + ":");
      entries(mapping, fields.model(nested.type()), indent + 2);
    } else if (type instanceof FieldType.MapOf map && node instanceof Mapping mapping) {
      line(indent, name + ":");
      for (Entry entry : mapping.entries()) {
        value(YamlText.scalar(entry.name()), map.value(), prose, entry.value(), indent + 2);
      }
    } else {
      leaf(name + ": ", prose, node, indent);
    }
  }

  private void entries(Mapping mapping, RecordModel model, int indent) {
    mapping.entries().forEach(entry -> entry(entry, model, indent));
  }

  private void item(FieldType type, boolean prose, YamlNode item, int indent) {
    if (type instanceof FieldType.Nested nested && item instanceof Mapping mapping) {
      int start = out.length();
      entries(mapping, fields.model(nested.type()), indent + 2);
      dash(start, indent);
    } else {
      leaf("- ", prose, item, indent);
    }
  }

  /** Makes the first line behind the comments the beginning of an entry of a list. */
  private void dash(int start, int indent) {
    int line = start;
    while (line < out.length() && out.charAt(line + indent + 2) == '#') {
      line = out.indexOf("\n", line) + 1;
    }
    if (line < out.length()) {
      out.setCharAt(line + indent, '-');
    }
  }

  private void leaf(String mark, boolean prose, YamlNode node, int indent) {
    if (!prose || !(node instanceof Scalar scalar) || !TranslatedFields.isText(scalar)) {
      line(indent, mark + YamlText.inLine(node));
      return;
    }
    if (original == Original.AS_COMMENT) {
      for (String each : scalar.text().strip().split("\\R", -1)) {
        line(indent, ("# " + each).stripTrailing());
      }
    }
    // What needed quotes in the original will most likely need them again.
    line(indent, mark + (needsQuotes(scalar) ? "\"\"" : ""));
  }

  private static boolean needsQuotes(Scalar scalar) {
    String text = scalar.text();
    return scalar.quoted() && !text.contains("\"") && (text.contains(": ") || text.contains(" #"));
  }

  private void line(int indent, String text) {
    out.append(" ".repeat(indent)).append(text).append('\n');
  }
}
