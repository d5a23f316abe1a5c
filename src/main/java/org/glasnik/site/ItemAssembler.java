package org.glasnik.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentId;
import org.glasnik.content.FieldSpans;
import org.glasnik.content.SharedFields;
import org.glasnik.source.Problems;

/**
 * Puts the documents of a union together to items: files of one folder with one base name, or with
 * one {@code id}. What was written in one script of a language is there in the other one that the
 * site has. What one translation states of a fact that all share holds for all that say nothing of
 * it.
 */
final class ItemAssembler {

  private final UnionConfig union;
  private final Problems problems;

  ItemAssembler(UnionConfig union, Problems problems) {
    this.union = union;
    this.problems = problems;
  }

  /**
   * The documents by item, in the order of the items' ids; within an item in the order of the
   * site's languages.
   */
  Map<DocumentId, List<Document>> assemble(List<Document> documents) {
    Map<String, List<Document>> byPlace = new LinkedHashMap<>();
    for (Document document : documents) {
      byPlace
          .computeIfAbsent(document.folder() + "\u0000" + document.name(), k -> new ArrayList<>(1))
          .add(document);
    }
    Map<DocumentId, List<Document>> items = new TreeMap<>();
    for (List<Document> group : byPlace.values()) {
      add(group, items);
    }
    ScriptTwins twins = new ScriptTwins(union);
    items.replaceAll(
        (id, group) -> SharedFields.merge(inLanguageOrder(twins.complete(group)), twins::fields));
    return items;
  }

  private void add(List<Document> group, Map<DocumentId, List<Document>> items) {
    Document named =
        group.stream().filter(d -> d.common().id() != null).findFirst().orElse(group.get(0));
    DocumentId id = named.id();
    for (Document other : group) {
      if (other.common().id() != null && !other.id().equals(id)) {
        problems.error(
            "id",
            FieldSpans.of(other, "id"),
            "\""
                + other.id().item()
                + "\" is another id than \""
                + id.item()
                + "\" in "
                + named.path(),
            "translations of one item have one id: write it once, or the same in all of them");
      }
    }
    List<Document> renamed = group.stream().map(d -> d.id().equals(id) ? d : d.with(id)).toList();
    List<Document> known = items.get(id);
    if (known == null) {
      items.put(id, new ArrayList<>(renamed));
      return;
    }
    boolean meant =
        named.common().id() != null && known.stream().anyMatch(d -> d.common().id() != null);
    if (!meant) {
      duplicate(renamed.get(0), known.get(0));
      return;
    }
    for (Document document : renamed) {
      known.stream()
          .filter(d -> d.language().equals(document.language()) || d.type() != document.type())
          .findFirst()
          .ifPresentOrElse(same -> duplicate(document, same), () -> known.add(document));
    }
  }

  private void duplicate(Document document, Document known) {
    problems.error(
        "id",
        FieldSpans.of(document, "id"),
        "the item \"" + known.id().item() + "\" exists already: " + known.path(),
        "rename the file, or give it an `id:` of its own");
  }

  private List<Document> inLanguageOrder(List<Document> group) {
    return group.stream()
        .sorted(Comparator.comparingInt((Document d) -> order(d)).thenComparing(Document::path))
        .toList();
  }

  private int order(Document document) {
    int index = union.languages().indexOf(document.language());
    return index < 0 ? Integer.MAX_VALUE : index;
  }
}
