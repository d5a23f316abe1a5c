package org.glasnik.site.translation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.glasnik.content.Document;
import org.glasnik.content.translation.Original;
import org.glasnik.site.Item;
import org.glasnik.site.Page;
import org.glasnik.source.SourcePath;

/** Finds the texts that others were translated from. */
public final class Originals {

  private final Map<String, List<Document>> byPlace = new HashMap<>();
  private final Map<SourcePath, Original> read = new HashMap<>();

  /**
   * The originals among these documents.
   *
   * @param documents of all unions as they were read, also those that no reader sees
   */
  public Originals(List<Document> documents) {
    for (Document document : documents) {
      byPlace.merge(
          place(document),
          List.of(document),
          (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
  }

  /**
   * The other documents of an item, each as it was written.
   *
   * @param items the item of the document; none if no reader sees it
   */
  public List<Document> others(Document document, List<Item> items) {
    Map<SourcePath, Document> others = new LinkedHashMap<>();
    for (Item item : items) {
      Stream.of(item.pages(), item.standIns())
          .flatMap(List::stream)
          .map(Page::document)
          .forEach(other -> others.putIfAbsent(other.path(), other));
    }
    byPlace
        .getOrDefault(place(document), List.of())
        .forEach(other -> others.put(other.path(), other));
    others.remove(document.path());
    return List.copyOf(others.values());
  }

  /**
   * The document of a language; of a language that only its script's twin has, the one that this is
   * made of.
   */
  public static Optional<Document> in(String tag, List<Document> documents) {
    return documents.stream()
        .filter(other -> other.writtenIn().tag().equals(tag))
        .findFirst()
        .or(
            () ->
                documents.stream()
                    .filter(other -> other.writtenIn().baseTag().equals(base(tag)))
                    .findFirst());
  }

  /** What an original says, read once however many translations it has. */
  Original original(Document document) {
    return read.computeIfAbsent(document.path(), path -> Original.of(document));
  }

  private static String base(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  private static String place(Document document) {
    return document.folder() + "\u0000" + document.name();
  }
}
