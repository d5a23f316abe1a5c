package org.glasnik.content.translation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.yaml.FrontMatterSplitter;
import org.glasnik.source.yaml.FrontMatterSplitter.Divided;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes into a document what it was translated from, and leaves every other character as it is:
 * line ends, comments, the order of fields, quotes.
 */
public final class TranslationFields {

  private static final String FIELD = "translation";
  private static final String OF = "of";
  private static final String DIGEST = "source_digest";

  private final FileText text;
  private final Divided parts;
  private final Mapping fields;

  private TranslationFields(FileText text, Divided parts, Mapping fields) {
    this.text = text;
    this.parts = parts;
    this.fields = fields;
  }

  /**
   * The text of a file with these two fields; nothing if they stand there in a form that can't be
   * changed for certain without changing anything else.
   *
   * @param raw as it is in the file, with its own line ends
   */
  public static Optional<String> write(SourcePath path, String raw, String of, String digest) {
    return read(path, raw)
        .map(before -> before.with(of, digest))
        .filter(after -> isSame(path, raw, after, of, digest));
  }

  private static Optional<TranslationFields> read(SourcePath path, String raw) {
    FileText text = new FileText(raw);
    Divided parts = FrontMatterSplitter.split(path, text.normal()).value().orElse(null);
    if (parts == null) {
      return Optional.empty();
    }
    return YamlReader.read(path, parts.fields(), parts.fieldsLine())
        .value()
        .filter(Mapping.class::isInstance)
        .map(node -> new TranslationFields(text, parts, (Mapping) node));
  }

  private String with(String of, String digest) {
    Entry entry = entry(fields, FIELD);
    String whole = "{" + OF + ": " + of + ", " + DIGEST + ": " + digest + "}";
    if (entry == null) {
      text.insertLine(parts.bodyLine() - 1, FIELD + ": " + whole);
    } else if (entry.value() instanceof Mapping mapping) {
      Map<String, String> missing = new LinkedHashMap<>();
      set(mapping, OF, of, missing);
      set(mapping, DIGEST, digest, missing);
      add(mapping, missing);
    } else if (entry.value().isAbsent()) {
      text.insertBehindColon(entry.key().span(), whole);
    }
    return text.edited();
  }

  private void set(Mapping mapping, String name, String value, Map<String, String> missing) {
    Entry entry = entry(mapping, name);
    if (entry == null) {
      missing.put(name, value);
    } else if (entry.value().isAbsent()) {
      text.insertBehindColon(entry.key().span(), value);
    } else if (entry.value() instanceof Scalar scalar && !scalar.text().equals(value)) {
      text.replaceInside(scalar.span(), value);
    }
  }

  private void add(Mapping mapping, Map<String, String> missing) {
    List<String> written = new ArrayList<>();
    missing.forEach((name, value) -> written.add(name + ": " + value));
    if (written.isEmpty()) {
      return;
    }
    Entry known = entry(mapping, OF);
    Scalar after = known != null && known.value() instanceof Scalar of && !of.isNull() ? of : null;
    if (text.at(mapping.span()) == '{') {
      String list = String.join(", ", written);
      if (after != null) {
        text.insertAfter(after.span(), ", " + list);
      } else {
        text.insertAfter(first(mapping.span()), mapping.entries().isEmpty() ? list : list + ", ");
      }
    } else if (!mapping.entries().isEmpty()) {
      SourceSpan key = mapping.entries().get(0).key().span();
      String indent = text.before(key);
      int line = after == null ? key.line() : after.span().line() + 1;
      written.forEach(each -> text.insertLine(line, indent + each));
    }
  }

  private static SourceSpan first(SourceSpan span) {
    return new SourceSpan(span.path(), span.line(), span.column(), 1);
  }

  private static @Nullable Entry entry(Mapping mapping, String name) {
    return mapping.entries().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElse(null);
  }

  /** Whether a file says what it said, but for the two fields, which are as they should be. */
  private static boolean isSame(
      SourcePath path, String before, String after, String of, String digest) {
    TranslationFields old = read(path, before).orElseThrow();
    TranslationFields now = read(path, after).orElse(null);
    if (now == null || !now.parts.body().equals(old.parts.body())) {
      return false;
    }
    Map<String, String> wanted = said(old.fields);
    wanted.remove(FIELD);
    wanted.put(FIELD + "." + OF, "=" + of);
    wanted.put(FIELD + "." + DIGEST, "=" + digest);
    return said(now.fields).equals(wanted);
  }

  /** Every value by its place, whatever the form in which it is written. */
  private static Map<String, String> said(YamlNode node) {
    Map<String, String> said = new LinkedHashMap<>();
    collect("", node, said);
    return said;
  }

  private static void collect(String place, YamlNode node, Map<String, String> said) {
    if (node instanceof Mapping mapping) {
      for (Entry entry : mapping.entries()) {
        collect(place.isEmpty() ? entry.name() : place + "." + entry.name(), entry.value(), said);
      }
    } else if (node instanceof YamlNode.Sequence list) {
      for (int i = 0; i < list.items().size(); i++) {
        collect(place + "." + i, list.items().get(i), said);
      }
    } else {
      said.put(place, node.isAbsent() ? "" : "=" + ((Scalar) node).text());
    }
  }
}
