package org.glasnik.content.translation;

import org.glasnik.language.Excerpts;
import org.glasnik.markdown.BodyBlock;
import org.glasnik.source.SourceSpan;

/**
 * Something in an original that is not as the translator saw it.
 *
 * @param kind what happened
 * @param part whether it is a field or a block of the text
 * @param what the path of the field, or what kind of block it is
 * @param number of the block among those of its kind, or of the entry in a list, from 1; 0 where
 *     there is only one, and for what is gone
 * @param words what it says now; empty for what is gone
 * @param count how many, of what is gone; else 1
 * @param span where it stands now; the whole file for what is gone
 */
public record SourceChange(
    Kind kind, Part part, String what, int number, String words, int count, SourceSpan span) {

  private static final int LETTERS = 40;

  /** What happened to a part of the original. */
  public enum Kind {
    /** It says something else. */
    CHANGED("changed"),
    /** It was not there. */
    ADDED("new"),
    /** It says the same in another place. */
    MOVED("moved"),
    /** It is not there any more. */
    GONE("gone");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** In one word. */
    public String word() {
      return word;
    }
  }

  /** Where in a document something stands. */
  public enum Part {
    FIELD,
    BLOCK
  }

  /** In a few words: {@code changed: paragraph 3 (line 24: »The depot …«)}. */
  public String sentence() {
    String begin = kind.word + ": ";
    if (kind == Kind.GONE) {
      return begin + (part == Part.BLOCK ? count + " " + noun() : what + times());
    }
    String quote = words.isEmpty() ? "" : "»" + Excerpts.cut(words, LETTERS) + "«";
    if (part == Part.BLOCK && what.equals(BodyBlock.Kind.HEADING.noun()) && !quote.isEmpty()) {
      return begin + what + " " + quote + " (line " + span.line() + ")";
    }
    String name = number == 0 ? what : what + " " + number;
    return begin + name + " (line " + span.line() + (quote.isEmpty() ? "" : ": " + quote) + ")";
  }

  private String times() {
    return count == 1 ? "" : ", " + count + " entries";
  }

  private String noun() {
    if (count == 1) {
      return what;
    }
    int space = what.indexOf(" of ");
    String first = space < 0 ? what : what.substring(0, space);
    return first + (first.endsWith("s") ? "es" : "s") + what.substring(first.length());
  }
}
