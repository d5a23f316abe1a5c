package org.glasnik.content;

/**
 * A type of content: its name, its folder, the record of its fields, and how the site presents it.
 *
 * @param id as in {@code type:} and in the names of templates
 * @param folder below {@code content/}, and the first part of its addresses; for standalone pages
 *     no part of the address
 * @param fields the record that front matter is bound to
 * @param presentation what the site makes of it
 */
public record ContentType<M extends Record & Meta>(
    String id, String folder, Class<M> fields, Presentation presentation) {

  /** How the items of a type appear on a site. */
  public enum Presentation {
    /** Each stands for itself at the top of the site; no list, no feed. */
    STANDALONE,
    /** Listed newest first, with feeds, in topics and in the archive of years. */
    ARTICLE,
    /**
     * Listed newest first, with feeds and in topics, but in no archive: it lives longer than its
     * date.
     */
    DOSSIER,
    /** Listed by when it takes place: what comes, then what was. */
    EVENT
  }

  public static <M extends Record & Meta> ContentType<M> pages(
      String id, String folder, Class<M> fields) {
    return new ContentType<>(id, folder, fields, Presentation.STANDALONE);
  }

  public static <M extends Record & Meta> ContentType<M> articles(
      String id, String folder, Class<M> fields) {
    return new ContentType<>(id, folder, fields, Presentation.ARTICLE);
  }

  public static <M extends Record & Meta> ContentType<M> dossiers(
      String id, String folder, Class<M> fields) {
    return new ContentType<>(id, folder, fields, Presentation.DOSSIER);
  }

  public static <M extends Record & Meta> ContentType<M> events(
      String id, String folder, Class<M> fields) {
    return new ContentType<>(id, folder, fields, Presentation.EVENT);
  }

  /** Whether there is a list of all items of the type, at the address of its folder. */
  public boolean isSection() {
    return presentation != Presentation.STANDALONE;
  }
}
