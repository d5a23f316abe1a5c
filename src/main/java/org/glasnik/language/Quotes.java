package org.glasnik.language;

/** The quotation marks of a language: the outer pair, and the pair for a quotation inside it. */
public record Quotes(String openDouble, String closeDouble, String openSingle, String closeSingle) {

  /** The marks of English, also taken where nothing is known. */
  public static final Quotes ENGLISH = new Quotes("“", "”", "‘", "’");
}
