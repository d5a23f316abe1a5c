package org.glasnik.source.bind;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names that editors bring along from their own language or from other programs. */
final class Synonyms {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          entry("naslov", "title"),
          entry("наслов", "title"),
          entry("naziv", "title"),
          entry("titulli", "title"),
          entry("titull", "title"),
          entry("headline", "title"),
          entry("datum", "date"),
          entry("датум", "date"),
          entry("data", "date"),
          entry("published", "date"),
          entry("publishdate", "date"),
          entry("lastmod", "updated"),
          entry("modified", "updated"),
          entry("expirydate", "expires"),
          entry("draft", "status"),
          entry("description", "summary"),
          entry("excerpt", "summary"),
          entry("teaser", "summary"),
          entry("sažetak", "summary"),
          entry("сажетак", "summary"),
          entry("përmbledhje", "summary"),
          entry("language", "lang"),
          entry("jezik", "lang"),
          entry("gjuha", "lang"),
          entry("tags", "topics"),
          entry("tag", "topics"),
          entry("categories", "topics"),
          entry("category", "topics"),
          entry("keywords", "topics"),
          entry("teme", "topics"),
          entry("autor", "authors"),
          entry("autori", "authors"),
          entry("autorë", "authors"),
          entry("picture", "image"),
          entry("photo", "image"),
          entry("slika", "image"),
          entry("fotografija", "image"),
          entry("files", "attachments"),
          entry("aliases", "redirect_from"),
          entry("alias", "redirect_from"),
          entry("permalink", "slug"),
          entry("telephone", "phone"),
          entry("telefon", "phone"),
          entry("mail", "email"),
          entry("url", "website"),
          entry("homepage", "website"),
          entry("colors", "colours"),
          entry("color", "colours"),
          entry("license", "licence"),
          entry("timezone", "time_zone"),
          entry("locales", "languages"));

  private Synonyms() {}

  /** The field that goes by another name here. */
  static Optional<String> of(String written, Collection<String> known) {
    return Optional.ofNullable(WORDS.get(written.toLowerCase(Locale.ROOT))).filter(known::contains);
  }
}
