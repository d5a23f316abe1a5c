package org.glasnik.markdown;

import org.glasnik.language.Quotes;

/**
 * Titles and other short texts as a typesetter of the language would set them: the same quotes and
 * dashes as in bodies.
 */
public final class TypographicText {

  private static final String SCHEME = "://";

  private TypographicText() {}

  /**
   * The text with straight quotes, double hyphens and three dots set, but in web addresses; a text
   * with none of them is returned as it is.
   */
  public static String of(String text, Quotes quotes) {
    if (text.indexOf('"') < 0
        && text.indexOf('\'') < 0
        && !text.contains("--")
        && !text.contains("...")) {
      return text;
    }
    // A backslash is only itself outside Markdown.
    if (text.indexOf('\\') >= 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 8);
    Typography typography = new Typography(quotes, false);
    typography.begin();
    int done = 0;
    for (int at = text.indexOf(SCHEME); at >= 0; at = text.indexOf(SCHEME, done)) {
      int start = wordStart(text, at, done);
      int end = wordEnd(text, at);
      typography.write(text, done, start, text.length(), out);
      typography.plain(text, start, end, out);
      done = end;
    }
    typography.write(text, done, text.length(), text.length(), out);
    return out.toString();
  }

  private static int wordStart(String text, int at, int least) {
    int start = at;
    while (start > least && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) != '"') {
      end++;
    }
    return end;
  }
}
