package org.glasnik.site;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.FieldSpans;
import org.glasnik.language.Language;
import org.glasnik.language.Slugs;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;

/**
 * Gives every document its address, and finds two that would have one, also by letter case and
 * Unicode normalisation.
 */
final class Addresses {

  private final UnionConfig union;
  private final SiteAddress address;
  private final Problems problems;
  private final Map<String, Document> taken = new HashMap<>();
  private final Set<SourcePath> faulty = new HashSet<>();

  Addresses(UnionConfig union, SiteAddress address, Problems problems) {
    this.union = union;
    this.address = address;
    this.problems = problems;
  }

  /** First part of the addresses in a language: nothing for the default language. */
  static String prefix(UnionConfig union, Language language) {
    return language.equals(union.defaultLanguage()) ? "" : language.path() + "/";
  }

  /** The address of a document; a problem if another one has it. */
  Permalink give(Document document) {
    return claim(document, at(document, document.language(), slug(document)));
  }

  /**
   * The address at which a document stands in for readers of a language: like its own, but in their
   * folder. Where another item has it, which its author can't have meant, the id of the item takes
   * the place of the slug.
   */
  Permalink give(Document document, Language reader) {
    Permalink usual = at(document, reader, slug(document));
    Document other = taken.get(key(usual));
    boolean isFree = other == null || other.id().equals(document.id());
    return claim(document, isFree ? usual : at(document, reader, plainSlug(document)));
  }

  private Permalink claim(Document document, Permalink permalink) {
    Document other = taken.putIfAbsent(key(permalink), document);
    // Of one item, one text at a time is shown to readers of one language.
    if (other != null && !other.id().equals(document.id())) {
      problems.error(
          "address",
          FieldSpans.of(document, document.common().slug() == null ? "title" : "slug"),
          "its address " + permalink.path() + " is that of " + other.path() + " already",
          "give one of the two another `slug:`");
    }
    return permalink;
  }

  private Permalink at(Document document, Language reader, String slug) {
    String folder = document.type().isSection() ? document.type().folder() + "/" : "";
    return new Permalink(address, prefix(union, reader) + folder + slug + "/");
  }

  private String slug(Document document) {
    String given = document.common().slug();
    if (given == null) {
      return plainSlug(document);
    }
    // Both scripts of a text have one address, but for the folder of the language.
    String slug = Slugs.slug(given, document.writtenIn());
    if (!given.equals(slug) && faulty.add(document.path())) {
      problems.error(
          "slug",
          FieldSpans.of(document, "slug"),
          "\"" + given + "\" can't be part of an address",
          "write small letters a–z, digits and hyphens, for example " + slug);
    }
    return slug;
  }

  private static String plainSlug(Document document) {
    return Slugs.slug(document.id().item(), document.writtenIn());
  }

  private static String key(Permalink permalink) {
    return Normalizer.normalize(permalink.local(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
