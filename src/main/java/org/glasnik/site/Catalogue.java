package org.glasnik.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glasnik.config.Fallback;
import org.glasnik.config.NetworkConfig;
import org.glasnik.config.UnionId;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentId;
import org.glasnik.language.Languages;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceTree;
import org.jspecify.annotations.Nullable;

/**
 * What there is to link to: items by id and by the place of their files, also those that are not
 * public now (of which it tells only that they exist), and files.
 */
public final class Catalogue {

  private static final String INDEX = "index";

  private final Map<DocumentId, Item> visible = new HashMap<>();
  private final Map<String, DocumentId> byPlace = new HashMap<>();
  private final Set<DocumentId> known;
  private final Map<DocumentId, List<Page>> pointingAt = new HashMap<>();
  private final SourceTree tree;
  private final Set<UnionId> members = new HashSet<>();
  private final Map<UnionId, Fallback> fallbacks = new HashMap<>();

  Catalogue(
      NetworkConfig config,
      Map<DocumentId, List<Document>> documents,
      List<Item> items,
      SourceTree tree) {
    config.unions().forEach(union -> fallbacks.put(union.id(), union.fallback()));
    members.addAll(fallbacks.keySet());
    members.addAll(config.broken());
    this.tree = tree;
    this.known = Set.copyOf(documents.keySet());
    items.forEach(item -> visible.put(item.id(), item));
    documents.forEach((id, group) -> group.forEach(document -> byPlace.put(place(document), id)));
    items.forEach(this::addPointers);
  }

  /**
   * Where people say a document stands: an index by its folder, any other by its name without
   * language and ending.
   */
  private static String place(Document document) {
    boolean index = document.path().name().startsWith(INDEX + ".");
    return place(index ? document.folder().parent() : document.folder(), document.name());
  }

  private static String place(SourcePath folder, String name) {
    return folder.value() + "/" + name;
  }

  private void addPointers(Item item) {
    item.pages().forEach(this::addPointers);
    item.standIns().forEach(this::addPointers);
  }

  private void addPointers(Page page) {
    for (DocumentId target : Pointers.of(page)) {
      pointingAt.computeIfAbsent(target, k -> new ArrayList<>(2)).add(page);
    }
  }

  /** The item, if it is public now. */
  public Optional<Item> item(DocumentId id) {
    return Optional.ofNullable(visible.get(id));
  }

  /** Whether there is such an item at all, public or not. */
  public boolean knows(DocumentId id) {
    return known.contains(id);
  }

  /**
   * The item whose file or folder stands at this path, with or without the language and the ending.
   */
  @Nullable DocumentId at(SourcePath path) {
    String name = path.name();
    String base = name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    int dot = base.lastIndexOf('.');
    // Only a language is left out: "vote.png" is no way to write "vote".
    boolean tagged = dot > 0 && Languages.builtIn().find(base.substring(dot + 1)).isPresent();
    String plain = tagged ? base.substring(0, dot) : base;
    if (plain.equals(INDEX)) {
      return at(path.parent());
    }
    DocumentId found = byPlace.get(place(path.parent(), base));
    return found != null ? found : byPlace.get(place(path.parent(), plain));
  }

  /** Whether the network has such a union, be its settings broken or not. */
  boolean isMember(UnionId union) {
    return members.contains(union);
  }

  /** The ids of a union's items. */
  List<String> idsOf(UnionId union) {
    return known.stream()
        .filter(id -> id.union().equals(union))
        .map(DocumentId::item)
        .sorted()
        .toList();
  }

  /** The names of the files in a folder. */
  List<String> namesIn(SourcePath folder) {
    return tree.under(folder).stream().map(file -> file.path().name()).distinct().toList();
  }

  /** The files of the workspace. */
  public SourceTree tree() {
    return tree;
  }

  /** The item as readers of this page find it best. */
  Page shown(Item item, Page from) {
    Fallback fallback = fallbacks.get(from.item().id().union());
    return item.bestFor(
        from.reader(), fallback == null ? List.of() : fallback.chain(from.reader()));
  }

  /**
   * The pages that name this item as their campaign, event or related item, for the readers of the
   * page that asks.
   */
  public List<Page> pointingAt(Page page) {
    return pointingAt.getOrDefault(page.item().id(), List.of()).stream()
        .filter(other -> other.reader().equals(page.reader()) && other.item() != page.item())
        .sorted(Page.NEWEST_FIRST)
        .toList();
  }
}
