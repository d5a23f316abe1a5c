package org.glasnik.markdown;

import org.glasnik.language.Quotes;
import org.jspecify.annotations.Nullable;

/**
 * Straight quotes, hyphens and dots as a typesetter of the language would set them, over one run of
 * text after the other. It remembers what it wrote last, so that a quote beside markup is seen to
 * open or close.
 */
final class Typography {

  private static final String OPENERS = "([{<\u2013\u2014/\u00a0";

  private static final boolean[] SET = new boolean[128];

  static {
    for (char c : "\"'-.\\".toCharArray()) {
      SET[c] = true;
    }
  }

  private final Quotes quotes;
  private final boolean html;
  private char previous = ' ';
  private int openDoubles;
  private int openSingles;

  /**
   * @param html whether the text is to stand in HTML, so that its special characters are escaped
   */
  Typography(Quotes quotes, boolean html) {
    this.quotes = quotes;
    this.html = html;
  }

  /** A new block begins: nothing stands before it, and no quote is open. */
  void begin() {
    previous = ' ';
    openDoubles = 0;
    openSingles = 0;
  }

  /** Something that is not set by this, such as code, was written. */
  void after(char shown) {
    previous = shown;
  }

  /**
   * Writes a run of Markdown text: backslashes before punctuation are taken away, and what they
   * stood before is left as it is.
   *
   * @param more what stands behind the run in the same text may be looked at, up to the end
   */
  void write(String text, int from, int to, int more, StringBuilder out) {
    int start = from;
    int i = from;
    while (i < to) {
      char c = text.charAt(i);
      if (c >= 128 || !SET[c]) {
        i++;
        continue;
      }
      if (c == '\\') {
        if (i + 1 < to && isPunctuation(text.charAt(i + 1))) {
          plain(text, start, i, out);
          plain(text, i + 1, i + 2, out);
          start = i + 2;
          i = start;
        } else {
          i++;
        }
        continue;
      }
      int run = run(text, i, to, c);
      String mark = mark(text, i, run, start, more);
      if (mark != null) {
        plain(text, start, i, out);
        out.append(html && mark.equals("\"") ? "&quot;" : mark);
        previous = mark.charAt(mark.length() - 1);
        start = i + run;
      }
      i += run;
    }
    plain(text, start, to, out);
  }

  /** Writes a whole text that is no Markdown: a backslash is a backslash. */
  void set(String text, StringBuilder out) {
    int from = 0;
    for (int at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
      write(text, from, at, text.length(), out);
      plain(text, at, at + 1, out);
      from = at + 1;
    }
    write(text, from, text.length(), text.length(), out);
  }

  /** Writes text as it is. */
  void plain(CharSequence text, int from, int to, StringBuilder out) {
    if (from >= to) {
      return;
    }
    if (html) {
      HtmlText.append(text, from, to, out);
    } else {
      out.append(text, from, to);
    }
    previous = text.charAt(to - 1);
  }

  private static int run(String text, int from, int to, char c) {
    int i = from + 1;
    while ((c == '-' || c == '.') && i < to && text.charAt(i) == c) {
      i++;
    }
    return i - from;
  }

  /** What is set for a run of one character, or null when it stays. */
  private @Nullable String mark(String text, int at, int run, int start, int more) {
    char c = text.charAt(at);
    if (c == '-') {
      return run == 2 ? "\u2013" : run == 3 ? "\u2014" : null;
    }
    if (c == '.') {
      return run == 3 ? "\u2026" : null;
    }
    char before = at > start ? text.charAt(at - 1) : previous;
    char next = at + 1 < more ? text.charAt(at + 1) : ' ';
    return c == '"' ? doubleQuote(before, next) : singleQuote(before, next);
  }

  private String doubleQuote(char before, char next) {
    if (canOpen(before, next)) {
      openDoubles++;
      return quotes.openDouble();
    }
    // Inches, or a mark that stands alone: neither opens nor closes anything.
    if (openDoubles == 0 && (Character.isDigit(before) || isSpace(before))) {
      return "\"";
    }
    openDoubles = Math.max(0, openDoubles - 1);
    return quotes.closeDouble();
  }

  private String singleQuote(char before, char next) {
    boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(next);
    if (!inWord && canOpen(before, next) && !Character.isDigit(next)) {
      openSingles++;
      return quotes.openSingle();
    }
    if (!inWord && openSingles > 0) {
      openSingles--;
      return quotes.closeSingle();
    }
    return "\u2019";
  }

  private boolean canOpen(char before, char next) {
    boolean free =
        isSpace(before)
            || OPENERS.indexOf(before) >= 0
            || quotes.openDouble().indexOf(before) >= 0
            || quotes.openSingle().indexOf(before) >= 0;
    return free && !isSpace(next);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** ASCII punctuation, which a backslash in Markdown takes its meaning from. */
  static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
