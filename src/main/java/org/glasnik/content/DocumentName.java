package org.glasnik.content;

import org.glasnik.source.SourcePath;

/**
 * What the place of a document says: {@code content/news/2026/strike-vote.sr-Latn.md} is the item
 * {@code strike-vote} of the folder {@code news} in {@code sr-Latn}; {@code
 * content/campaigns/40-hours/index.bs.md} is the item {@code 40-hours} of {@code campaigns}.
 *
 * @param folder the first folder below {@code content/}, empty if the file lies there itself
 * @param item the base name, or the folder's name for an {@code index}
 * @param tag the language tag between the last two dots, empty if there is none
 */
public record DocumentName(String folder, String item, String tag) {

  private static final String INDEX = "index";
  private static final String ENDING = ".md";

  /** Whether a file is a document at all. */
  public static boolean isDocument(SourcePath path) {
    return path.extension().equals("md");
  }

  /**
   * Reads a path.
   *
   * @param content the union's folder of content, which holds the path
   */
  public static DocumentName of(SourcePath path, SourcePath content) {
    String below = path.below(content);
    int slash = below.indexOf('/');
    String folder = slash < 0 ? "" : below.substring(0, slash);
    String base = path.name().substring(0, path.name().length() - ENDING.length());
    int dot = base.lastIndexOf('.');
    String tag = dot > 0 ? base.substring(dot + 1) : "";
    String name = dot > 0 ? base.substring(0, dot) : base;
    boolean owner =
        name.equals(INDEX)
            && !path.parent().parent().equals(content)
            && !path.parent().equals(content);
    return new DocumentName(folder, owner ? path.parent().name() : name, tag);
  }
}
