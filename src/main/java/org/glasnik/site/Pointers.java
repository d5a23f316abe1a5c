package org.glasnik.site;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.glasnik.config.UnionId;
import org.glasnik.content.DocumentId;
import org.glasnik.content.FieldValues;
import org.glasnik.content.Reference;

/** The items that a page names in its front matter. */
final class Pointers {

  private Pointers() {}

  static Set<DocumentId> of(Page page) {
    Set<DocumentId> ids = new LinkedHashSet<>();
    FieldValues.visit(
        page.meta(),
        value -> {
          if (value instanceof Reference reference) {
            id(reference.target(), page.item().id().union()).ifPresent(ids::add);
          }
        });
    return ids;
  }

  /**
   * The item that a text names, seen from a union: {@code item} or {@code union:item}; empty if it
   * can be the name of none.
   */
  static Optional<DocumentId> id(String text, UnionId from) {
    int colon = text.indexOf(':');
    String item = text.substring(colon + 1);
    Optional<UnionId> union =
        colon < 0 ? Optional.of(from) : UnionId.parse(text.substring(0, colon));
    return item.isEmpty() || item.indexOf(':') >= 0
        ? Optional.empty()
        : union.map(u -> new DocumentId(u, item));
  }
}
