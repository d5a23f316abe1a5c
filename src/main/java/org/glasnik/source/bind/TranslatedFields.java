package org.glasnik.source.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlNode.Sequence;

/**
 * Which fields a translation has to write anew: texts for people that are not shared, at any depth.
 * Of something that is shared as a whole, such as a picture, only the texts that each language has
 * for itself; and only if no other field of it would have to be repeated for that.
 */
public final class TranslatedFields {

  private final RecordBinder binder;
  private final Class<? extends Record> type;
  private final Set<String> own;

  /**
   * The fields of a type.
   *
   * @param own names of fields that each document has for itself
   */
  public TranslatedFields(RecordBinder binder, Class<? extends Record> type, Set<String> own) {
    this.binder = binder;
    this.type = type;
    this.own = Set.copyOf(own);
  }

  /** The texts, in the order in which they are written. */
  public List<FieldText> texts(Mapping fields) {
    List<FieldText> texts = new ArrayList<>();
    for (Entry entry : fields.entries()) {
      if (!own.contains(entry.name())) {
        collect("", entry, binder.model(type), texts);
      }
    }
    return texts;
  }

  /**
   * The lines of a translation that is still to be written: every text empty, above it the original
   * as a comment, and beside it in one structure what has to be repeated.
   */
  public String form(Mapping fields) {
    FieldForm form = new FieldForm(this, FieldForm.Original.AS_COMMENT);
    for (Entry entry : fields.entries()) {
      if (!own.contains(entry.name()) && hasText(entry, binder.model(type))) {
        form.entry(entry, binder.model(type), 0);
        form.gap();
      }
    }
    return form.text();
  }

  /** The same without the originals, but with all the other fields. */
  public String bareForm(Mapping fields) {
    FieldForm form = new FieldForm(this, FieldForm.Original.LEFT_OUT);
    fields.entries().forEach(entry -> form.entry(entry, binder.model(type), 0));
    return form.text();
  }

  private void collect(String prefix, Entry entry, RecordModel model, List<FieldText> texts) {
    FieldModel field = model.field(entry.name()).orElse(null);
    if (field != null && isOpen(field, entry.value())) {
      collect(prefix + entry.name(), field.type(), field.prose(), entry.value(), texts);
    }
  }

  private void collect(
      String path, FieldType type, boolean prose, YamlNode node, List<FieldText> texts) {
    if (type instanceof FieldType.Nested nested) {
      if (node instanceof Mapping mapping) {
        RecordModel inner = binder.model(nested.type());
        mapping.entries().forEach(entry -> collect(path + ".", entry, inner, texts));
      }
    } else if (type instanceof FieldType.ListOf list) {
      items(node).forEach(item -> collect(path, list.item(), prose, item, texts));
    } else if (type instanceof FieldType.MapOf map) {
      if (node instanceof Mapping mapping) {
        for (Entry entry : mapping.entries()) {
          collect(path + "." + entry.name(), map.value(), prose, entry.value(), texts);
        }
      }
    } else if (prose && node instanceof Scalar scalar && isText(scalar)) {
      texts.add(new FieldText(path, scalar.text(), scalar.span()));
    }
  }

  /** Whether there is anything to translate in a field. */
  boolean hasText(Entry entry, RecordModel model) {
    List<FieldText> texts = new ArrayList<>();
    collect("", entry, model, texts);
    return !texts.isEmpty();
  }

  RecordModel model(Class<? extends Record> inner) {
    return binder.model(inner);
  }

  /** Whether a language may say anything of its own in this field. */
  boolean isOpen(FieldModel field, YamlNode value) {
    if (!field.shared()) {
      return true;
    }
    return field.type() instanceof FieldType.Nested nested
        && value instanceof Mapping mapping
        && mapping.entries().stream().allMatch(inner -> isSharedOrProse(inner, nested.type()));
  }

  private boolean isSharedOrProse(Entry entry, Class<? extends Record> inner) {
    return binder
        .model(inner)
        .field(entry.name())
        .map(field -> field.shared() || field.prose())
        .orElse(true);
  }

  static List<YamlNode> items(YamlNode node) {
    return node instanceof Sequence list ? list.items() : List.of(node);
  }

  static boolean isText(Scalar scalar) {
    return !scalar.isNull() && !scalar.text().isBlank();
  }
}
