package org.glasnik.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.config.Fallback;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * Shows what an item lacks in a language of the site in the best other language that it has. A text
 * may also stand in that is in no language of the site.
 */
final class StandIns {

  private final UnionConfig union;
  private final Fallback fallback;
  private final ScriptTwins twins;
  private final Addresses addresses;
  private final Instant at;
  private final Drafts drafts;

  StandIns(UnionConfig union, Addresses addresses, Instant at, Drafts drafts) {
    this.union = union;
    this.fallback = union.fallback();
    this.twins = new ScriptTwins(union);
    this.addresses = addresses;
    this.at = at;
    this.drafts = drafts;
  }

  /**
   * The stand-ins of an item, in the order of the site's languages. To be asked when all true pages
   * have their addresses.
   *
   * @param item all its documents
   * @param own its true pages
   */
  List<Page.Builder> of(List<Document> item, List<Page.Builder> own) {
    if (own.size() == union.languages().size() || !fallback.covers(item.get(0).type().id())) {
      return List.of();
    }
    Map<Language, Page.Builder> sources = new LinkedHashMap<>();
    own.forEach(page -> sources.put(page.reader(), page));
    List<Page.Builder> standIns = new ArrayList<>();
    for (Language reader : union.languages()) {
      boolean isMissing = own.stream().noneMatch(page -> page.reader().equals(reader));
      if (isMissing && !fallback.chain(reader).isEmpty() && !isTakenAway(item, reader)) {
        Page.Builder standIn = standIn(item, reader, sources);
        if (standIn != null) {
          standIns.add(standIn);
          // A text without a page of its own is at home where it is shown first.
          sources.putIfAbsent(standIn.document().language(), standIn);
        }
      }
    }
    return standIns;
  }

  /** What was withdrawn from the readers of a language is not brought back by another one. */
  private boolean isTakenAway(List<Document> item, Language reader) {
    return item.stream()
        .filter(document -> document.language().equals(reader))
        .anyMatch(document -> !visibility(document, item).isShown(Drafts.SHOW));
  }

  private Page.@Nullable Builder standIn(
      List<Document> item, Language reader, Map<Language, Page.Builder> sources) {
    for (Language language : fallback.chain(reader)) {
      Document document = in(item, language);
      Visibility visibility = document == null ? null : visibility(document, item);
      if (document != null && visibility != null && visibility.isShown(Drafts.SHOW)) {
        // As with true pages, also what is not public yet takes its address now.
        Permalink permalink = addresses.give(document, reader);
        if (visibility.isShown(drafts)) {
          Page.Builder source = source(document, sources);
          return new Page.Builder(
              document,
              reader,
              permalink,
              source == null ? permalink : source.permalink(),
              visibility,
              SiteAssembler.instant(document, union));
        }
      }
    }
    return null;
  }

  /** The page of the same text, in the script in which it was written if there is no other. */
  private static Page.@Nullable Builder source(
      Document document, Map<Language, Page.Builder> sources) {
    Page.Builder same = sources.get(document.language());
    return same == null ? sources.get(document.writtenIn()) : same;
  }

  /** The item in a language, as it was written or as it can be made from the other script. */
  private @Nullable Document in(List<Document> item, Language language) {
    for (Document document : item) {
      if (document.language().equals(language)) {
        return document;
      }
    }
    return twins.standIn(item, language).orElse(null);
  }

  private Visibility visibility(Document document, List<Document> item) {
    return Visibility.of(document, item, union.timeZone(), at);
  }
}
