package org.glasnik.markdown;

import org.glasnik.source.SourceSpan;

/**
 * One block of a text, as somebody sees it who translates: a paragraph, a heading, a whole list.
 * Comments are no blocks.
 *
 * @param source as it was written, without empty lines around it
 * @param normal what counts of it when two states are compared: how it is wrapped and spaced does
 *     not, comments do not, targets of links do
 * @param ready what may stand ready in a translation: the marks of headings, lists and tables, and
 *     what is not translated; the source itself if nothing in it is
 * @param words what a reader sees of it, in one line
 * @param span its first line
 */
public record BodyBlock(
    Kind kind, String source, String normal, String ready, String words, SourceSpan span) {

  /** Whether there is nothing in it to translate, as in code. */
  public boolean isKept() {
    return ready.equals(source);
  }

  /** What a block is. */
  public enum Kind {
    HEADING('h', "heading"),
    PARAGRAPH('p', "paragraph"),
    LIST('l', "list"),
    QUOTE('q', "quotation"),
    TABLE('t', "table"),
    CODE('c', "piece of code"),
    BLOCK('b', "block"),
    FOOTNOTE('f', "footnote"),
    TARGET('k', "address of a link"),
    RULE('r', "dividing line"),
    HTML('x', "piece of HTML");

    private final char letter;
    private final String noun;

    Kind(char letter, String noun) {
      this.letter = letter;
      this.noun = noun;
    }

    /** One letter for digests, which stay in files: it never changes, and it is never {@code a}. */
    public char letter() {
      return letter;
    }

    /** What people call it. */
    public String noun() {
      return noun;
    }
  }
}
