package org.glasnik.language.script;

import java.util.List;
import java.util.Optional;
import org.glasnik.language.Language;

/**
 * Writes texts of one language in its other script. Immutable; one serves all threads. Web and mail
 * addresses, handles, words of another language and what the glossary keeps stay as they are.
 */
public final class Transliterator {

  private Transliterator() {}

  /**
   * The way from one language to another one that is the same in another script; empty if there is
   * none between them.
   */
  public static Optional<Transliterator> between(Language from, Language to, Glossary glossary) {
    return Optional.empty();
  }

  /** A whole text. */
  public String convert(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
    convert(text, 0, text.length(), out);
    return out.toString();
  }

  /**
   * Appends a part of a text, looking at the letters around it: parts that follow each other give
   * together what the whole gives, wherever it is cut.
   */
  public void convert(String text, int from, int to, StringBuilder out) {
    out.append(text, from, to);
  }

  /** The words of a text that an editor should settle in the glossary, in the order of the text. */
  public List<UnsureWord> unsure(String text) {
    return List.of();
  }
}
