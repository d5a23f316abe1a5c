package org.glasnik.content;

import org.glasnik.language.Language;
import org.glasnik.language.script.MarkedText;
import org.glasnik.language.script.Transliterator;
import org.glasnik.markdown.MarkdownBody;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.bind.Prose;

/**
 * One file of an item: front matter and text in one language; or the same text in the other script
 * of its language, which no file holds.
 *
 * @param file what it was read from; also the origin of problems
 * @param name the base name that stands for the slug where none is given
 * @param language the language of title and text
 * @param writtenIn the language of the file: another one than {@code language} only if the script
 *     was changed
 * @param written the fields as the file gives them, with the marks of what keeps its script
 * @param meta the fields as they are shown, without such marks; after its item was put together,
 *     with what its translations share
 */
public record Document(
    SourceFile file,
    DocumentId id,
    String name,
    Language language,
    Language writtenIn,
    ContentType<?> type,
    Meta written,
    Meta meta,
    MarkdownBody body) {

  private static final String LICENCES = "CC";

  /**
   * A document as it stands in its file.
   *
   * @param isMarked whether there may be marks in the fields
   */
  static Document of(
      SourceFile file,
      DocumentId id,
      String name,
      Language language,
      ContentType<?> type,
      Meta written,
      boolean isMarked,
      MarkdownBody body) {
    Meta shown = isMarked ? (Meta) Prose.map((Record) written, MarkedText::shown) : written;
    return new Document(file, id, name, language, language, type, written, shown, body);
  }

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

  /** Whether only its script was changed, by the program. */
  public boolean isScriptMade() {
    return !language.equals(writtenIn);
  }

  /** The same document with other fields. */
  public Document with(Meta other) {
    return other == meta
        ? this
        : new Document(file, id, name, language, writtenIn, type, written, other, body);
  }

  /** The same document as part of another item. */
  public Document with(DocumentId other) {
    return new Document(file, other, name, language, writtenIn, type, written, meta, body);
  }

  /**
   * The same text for readers of another script.
   *
   * @param target the same language in that script
   */
  public Document inScript(Language target, Transliterator way) {
    Meta converted = fieldsInScript(way);
    return new Document(
        file,
        id,
        name,
        target,
        language,
        type,
        written,
        converted,
        body.inScript(way, target.quotes()));
  }

  /** The fields of the file as they are shown in another script. */
  public Meta fieldsInScript(Transliterator way) {
    return (Meta) Prose.map((Record) written, text -> converted(text, way));
  }

  /**
   * The word that stands for the union's own paragraph, and the names of Creative Commons'
   * licences, are none of the language.
   */
  private static String converted(String text, Transliterator way) {
    return text.equals(Common.DEFAULT) || text.startsWith(LICENCES)
        ? text
        : MarkedText.converted(text, way);
  }
}
