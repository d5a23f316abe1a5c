package org.glasnik.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.glasnik.content.ContentType;
import org.glasnik.content.DocumentId;
import org.glasnik.language.Language;

/**
 * One thing that a union publishes: its visible translations, and what stands in for those that are
 * missing.
 */
public final class Item {

  private final DocumentId id;
  private final ContentType<?> type;
  private final List<Page> pages;
  private final List<Page> standIns;

  Item(DocumentId id, ContentType<?> type, List<Page.Builder> pages, List<Page.Builder> standIns) {
    this.id = id;
    this.type = type;
    this.pages = pages.stream().map(page -> page.build(this)).toList();
    this.standIns = standIns.stream().map(page -> page.build(this)).toList();
  }

  public DocumentId id() {
    return id;
  }

  public ContentType<?> type() {
    return type;
  }

  /**
   * The true pages, each in a language of the site, in the site's order. Empty if the item has only
   * texts in other languages, which stand in.
   */
  public List<Page> pages() {
    return pages;
  }

  /** One page for each language of the site that has no true page and lets others stand in. */
  public List<Page> standIns() {
    return standIns;
  }

  /**
   * Every text that readers find on the site, once: its true page, or, where the site has no pages
   * in its language, the first stand-in that shows it; never empty.
   */
  public List<Page> texts() {
    if (standIns.isEmpty()) {
      return pages;
    }
    return Stream.concat(pages.stream(), standIns.stream())
        .filter(page -> page.permalink().equals(page.canonical()))
        .toList();
  }

  /**
   * The texts without those that only show another one in its other script: what is wrong with a
   * text is told once.
   */
  public List<Page> writtenTexts() {
    List<Page> texts = texts();
    return texts.stream().noneMatch(page -> page.document().isScriptMade())
        ? texts
        : texts.stream().filter(page -> !isTwin(page, texts)).toList();
  }

  private static boolean isTwin(Page page, List<Page> texts) {
    return page.document().isScriptMade()
        && texts.stream().anyMatch(other -> other.language().equals(page.document().writtenIn()));
  }

  /** The page that readers of a language of the site find, be it true or a stand-in. */
  public Optional<Page> shownTo(Language reader) {
    return first(pages, page -> page.reader().equals(reader))
        .or(() -> first(standIns, page -> page.reader().equals(reader)));
  }

  /**
   * The page for readers who come from elsewhere: the one that their language has here, or else the
   * text in the first language of their chain, or else the first one that there is.
   */
  public Page bestFor(Language reader, List<Language> chain) {
    return shownTo(reader)
        .or(
            () ->
                chain.stream()
                    .flatMap(
                        language -> first(texts(), p -> p.language().equals(language)).stream())
                    .findFirst())
        .orElseGet(() -> texts().get(0));
  }

  private static Optional<Page> first(List<Page> pages, Predicate<Page> which) {
    for (Page page : pages) {
      if (which.test(page)) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
