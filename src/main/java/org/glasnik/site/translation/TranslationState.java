package org.glasnik.site.translation;

/** How an item is there for the readers of one language. The order is that of what is good. */
public enum TranslationState {
  /** Somebody wrote it, and nothing is known that has changed since. */
  WRITTEN("written"),
  /** The program made it of the other script of the language. */
  SCRIPT_MADE("script-made"),
  /** A text in another language stands in. */
  FALLBACK("fallback"),
  /** Somebody is writing it. */
  DRAFT("draft"),
  /** It was translated from an original that says something else now. */
  STALE("stale"),
  /** There is nothing for these readers. */
  MISSING("missing");

  private final String word;

  TranslationState(String word) {
    this.word = word;
  }

  /** As it is shown everywhere. */
  public String word() {
    return word;
  }
}
