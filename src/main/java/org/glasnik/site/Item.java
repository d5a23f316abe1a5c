package org.glasnik.site;

import java.util.List;
import java.util.Optional;
import org.glasnik.content.ContentType;
import org.glasnik.content.DocumentId;
import org.glasnik.language.Language;

/**
 * One thing that a union publishes: its visible translations, in the order of the site's languages;
 * never empty.
 */
public final class Item {

  private final DocumentId id;
  private final ContentType<?> type;
  private final List<Page> pages;

  Item(DocumentId id, ContentType<?> type, List<Page.Builder> pages) {
    this.id = id;
    this.type = type;
    this.pages = pages.stream().map(page -> page.build(this)).toList();
  }

  public DocumentId id() {
    return id;
  }

  public ContentType<?> type() {
    return type;
  }

  public List<Page> pages() {
    return pages;
  }

  public Optional<Page> in(Language language) {
    for (Page page : pages) {
      if (page.language().equals(language)) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  /**
   * The page in the language, or else in the first of its stand-ins, or else in the site's first
   * language that has one.
   */
  public Page bestFor(Language language) {
    Optional<Page> exact = in(language);
    if (exact.isPresent()) {
      return exact.get();
    }
    for (String tag : language.fallback()) {
      for (Page page : pages) {
        if (page.language().tag().equals(tag)) {
          return page;
        }
      }
    }
    return pages.get(0);
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
