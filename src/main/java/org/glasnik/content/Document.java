package org.glasnik.content;

import org.glasnik.language.Language;
import org.glasnik.markdown.MarkdownBody;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;

/**
 * One file of an item: front matter and text in one language.
 *
 * @param file what it was read from; also the origin of problems
 * @param name the base name that stands for the slug where none is given
 * @param language the language of title and text
 * @param meta the fields as this file gives them, or, after its item was put together, with what
 *     its translations share
 */
public record Document(
    SourceFile file,
    DocumentId id,
    String name,
    Language language,
    ContentType<?> type,
    Meta meta,
    MarkdownBody body) {

  public SourcePath path() {
    return file.path();
  }

  /** The folder in which its pictures and files are looked for first. */
  public SourcePath folder() {
    return file.path().parent();
  }

  public Common common() {
    return meta.common();
  }

  /** The same document with other fields. */
  public Document with(Meta other) {
    return other == meta ? this : new Document(file, id, name, language, type, other, body);
  }

  /** The same document as part of another item. */
  public Document with(DocumentId other) {
    return new Document(file, other, name, language, type, meta, body);
  }
}
