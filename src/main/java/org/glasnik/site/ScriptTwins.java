package org.glasnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.glasnik.config.Scripts;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.Meta;
import org.glasnik.content.ScriptRules;
import org.glasnik.content.SharedFields;
import org.glasnik.language.Language;
import org.glasnik.language.Languages;
import org.glasnik.language.script.Glossary;
import org.glasnik.language.script.Transliterator;

/**
 * Makes the documents that nobody wrote because another script of the same language is there. What
 * was written by hand always wins.
 */
final class ScriptTwins {

  private final UnionConfig union;

  ScriptTwins(UnionConfig union) {
    this.union = union;
  }

  /** The documents of an item, with one more for each language of the site that can be made. */
  List<Document> complete(List<Document> written) {
    List<Document> all = null;
    for (Language language : union.languages()) {
      Document made = isWritten(written, language) ? null : in(written, language).orElse(null);
      if (made != null) {
        all = all == null ? new ArrayList<>(written) : all;
        all.add(made);
      }
    }
    return all == null ? written : all;
  }

  private static boolean isWritten(List<Document> written, Language language) {
    return written.stream().anyMatch(document -> document.language().equals(language));
  }

  /**
   * An item in a language that the site does not have, if it can be made for readers of another
   * one.
   *
   * @param item with what its documents share
   */
  Optional<Document> standIn(List<Document> item, Language language) {
    return in(item, language)
        .map(
            made -> {
              List<Document> all = new ArrayList<>(item);
              all.add(0, made);
              return SharedFields.merge(all, this::fields).get(0);
            });
  }

  /**
   * What a document says for readers of another language: in their letters, if its own language can
   * be written in them, so that names from a Cyrillic file stand in Latin letters on English pages.
   */
  Meta fields(Document document, Language reader) {
    Language language = document.language();
    if (language.script().equals(reader.script()) || document.isScriptMade()) {
      return document.meta();
    }
    return Languages.builtIn().inOtherScripts(language).stream()
        .filter(other -> other.script().equals(reader.script()))
        .flatMap(other -> way(document, other).stream())
        .findFirst()
        .map(document::fieldsInScript)
        .orElse(document.meta());
  }

  /** The item in a language that nobody wrote, if it was written in another script of it. */
  private Optional<Document> in(List<Document> written, Language language) {
    Scripts scripts = union.scripts();
    for (Language source : scripts.sources(language)) {
      for (Document document : written) {
        if (document.language().equals(source) && !document.isScriptMade()) {
          return way(document, language).map(way -> document.inScript(language, way));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Transliterator> way(Document document, Language target) {
    return way(union, document, document.language(), target);
  }

  /** The way on which a document of another script was made. */
  static Optional<Transliterator> way(UnionConfig union, Document made) {
    return way(union, made, made.writtenIn(), made.language());
  }

  private static Optional<Transliterator> way(
      UnionConfig union, Document document, Language source, Language target) {
    ScriptRules own = document.written().common().script();
    return own == null
        ? union.scripts().way(source, target)
        : union.scripts().way(source, target, new Glossary(own.keep(), own.replace()));
  }
}
