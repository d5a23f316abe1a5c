package org.glasnik.site.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.content.Document;
import org.glasnik.content.DocumentId;
import org.glasnik.content.Translation;
import org.glasnik.content.translation.DigestComparison;
import org.glasnik.content.translation.SourceChange;
import org.glasnik.content.translation.SourceDigest;
import org.glasnik.content.translation.StoredDigest;
import org.glasnik.language.Language;
import org.glasnik.site.Item;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.site.Visibility;
import org.glasnik.source.Problems;
import org.jspecify.annotations.Nullable;

/** Finds for each item of a site how it is there in each language. */
final class ItemReader {

  private final Site site;
  private final Map<DocumentId, Item> published = new HashMap<>();
  private final Originals originals;
  private final Problems problems;

  ItemReader(Site site, Site published, Originals originals, Problems problems) {
    this.site = site;
    published.items().forEach(item -> this.published.put(item.id(), item));
    this.originals = originals;
    this.problems = problems;
  }

  UnionTranslations read() {
    List<Item> items = new ArrayList<>(site.items());
    items.sort((one, other) -> Page.NEWEST_FIRST.compare(first(one), first(other)));
    return new UnionTranslations(
        site.config(), site.config().languages(), items.stream().map(this::item).toList());
  }

  private static Page first(Item item) {
    List<Page> written = item.writtenTexts();
    return written.isEmpty() ? item.texts().get(0) : written.get(0);
  }

  private ItemTranslations item(Item item) {
    Map<Language, TranslationCell> cells = new LinkedHashMap<>();
    for (Language language : site.config().languages()) {
      cell(item, language).ifPresent(cell -> cells.put(language, cell));
    }
    Page first = first(item);
    return new ItemTranslations(
        item.id(),
        item.type().id(),
        first.title(),
        first.language(),
        first.hasDate() ? first.instant() : null,
        cells);
  }

  private Optional<TranslationCell> cell(Item item, Language language) {
    Page page = item.shownTo(language).orElse(null);
    if (page != null && !page.isStandIn()) {
      return Optional.of(own(page, item));
    }
    Page standIn = standIn(item, page, language);
    if (standIn != null) {
      return Optional.of(
          TranslationCell.of(
              TranslationState.FALLBACK, standIn.document().path(), standIn.language()));
    }
    boolean finished =
        item.texts().stream().anyMatch(text -> text.visibility() != Visibility.DRAFT);
    return finished
        ? Optional.of(TranslationCell.of(TranslationState.MISSING, null, null))
        : Optional.empty();
  }

  /** What stands in for readers; of what no reader sees yet, what will. */
  private @Nullable Page standIn(Item item, @Nullable Page shown, Language language) {
    Item now = published.get(item.id());
    if (now != null) {
      return now.shownTo(language).orElse(null);
    }
    return shown == null || shown.visibility() == Visibility.DRAFT ? null : shown;
  }

  private TranslationCell own(Page page, Item item) {
    Document document = page.document();
    boolean draft = page.visibility() == Visibility.DRAFT;
    if (document.isScriptMade()) {
      return TranslationCell.of(
          draft ? TranslationState.DRAFT : TranslationState.SCRIPT_MADE,
          document.path(),
          document.writtenIn());
    }
    Translation translation = document.common().translation();
    Document original = translation == null ? null : original(document, translation, item);
    List<SourceChange> changes = List.of();
    SourceDigest seen = null;
    if (translation != null && translation.sourceDigest() != null) {
      seen = StoredDigest.of(document, problems).orElse(null);
      if (seen != null && original != null) {
        changes = DigestComparison.changes(seen, originals.original(original));
      }
    }
    TranslationState state =
        draft
            ? TranslationState.DRAFT
            : changes.isEmpty() ? TranslationState.WRITTEN : TranslationState.STALE;
    return new TranslationCell(
        state,
        document.path(),
        original == null ? null : original.writtenIn(),
        changes,
        seen != null && original != null);
  }

  private @Nullable Document original(Document document, Translation translation, Item item) {
    List<Document> others = originals.others(document, List.of(item));
    if (translation.of() == null) {
      return others.size() == 1 ? others.get(0) : null;
    }
    String tag = translation.of().value();
    Optional<Document> original = Originals.in(tag, others);
    if (original.isEmpty() && translation.sourceDigest() != null) {
      StoredDigest.warnOfNoOriginal(document, tag, problems);
    }
    return original.orElse(null);
  }
}
