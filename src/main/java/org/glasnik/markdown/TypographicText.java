package org.glasnik.markdown;

import org.glasnik.language.Quotes;

/**
 * Titles and other short texts as a typesetter of the language would set them: the same quotes and
 * dashes as in bodies.
 */
public final class TypographicText {

  private TypographicText() {}

  /**
   * The text with straight quotes, double hyphens and three dots set; a text with none of them is
   * returned as it is.
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
    typography.write(text, 0, text.length(), text.length(), out);
    return out.toString();
  }
}
