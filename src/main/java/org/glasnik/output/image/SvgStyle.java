package org.glasnik.output.image;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The styles of a drawing, with nothing that could reach out of the file. */
final class SvgStyle {

  private static final Pattern FUNCTION = Pattern.compile("([a-zA-Z0-9_-]*)\\s*\\(");
  private static final Pattern INSIDE =
      Pattern.compile("\\(\\s*(?:\"#[^\"\\s]+\"|'#[^'\\s]+'|#[^'\"()\\s]+)\\s*\\)");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|<!--|-->", Pattern.DOTALL);
  private static final Pattern SELECTOR = Pattern.compile("[\\p{L}\\p{N}_.#*,>+~:()\\s-]+");

  private static final Set<String> FUNCTIONS =
      Set.of(
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "hwb",
          "lab",
          "lch",
          "oklab",
          "oklch",
          "color",
          "color-mix",
          "matrix",
          "matrix3d",
          "translate",
          "translatex",
          "translatey",
          "scale",
          "scalex",
          "scaley",
          "rotate",
          "skewx",
          "skewy",
          "calc",
          "min",
          "max",
          "clamp",
          "not",
          "nth-child");

  private SvgStyle() {}

  /** Whether a value only draws: it calls nothing but colours, turns and parts of the same file. */
  static boolean isHarmless(String value) {
    if (value.indexOf('\\') >= 0 || value.contains("/*") || value.indexOf('<') >= 0) {
      return false;
    }
    if (value.indexOf('(') < 0) {
      return true;
    }
    Matcher function = FUNCTION.matcher(value);
    while (function.find()) {
      String name = function.group(1).toLowerCase(Locale.ROOT);
      boolean known =
          name.equals("url")
              ? INSIDE.matcher(value).region(function.end() - 1, value.length()).lookingAt()
              : FUNCTIONS.contains(name);
      if (!known) {
        return false;
      }
    }
    return true;
  }

  /**
   * The declarations of a {@code style} attribute that draw; those of drawing programs go unsaid.
   *
   * @param harmful is run when a declaration is left out that does more than draw
   */
  static String declarations(String style, Runnable harmful) {
    StringBuilder kept = new StringBuilder();
    for (String declaration : style.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        String name = declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        String value = declaration.substring(colon + 1).strip();
        if (!isHarmless(value)) {
          harmful.run();
        } else if (SvgVocabulary.PROPERTIES.contains(name) && isPlain(value)) {
          kept.append(kept.isEmpty() ? "" : ";").append(name).append(':').append(value);
        }
      }
    }
    return kept.toString();
  }

  /** The rules of a {@code style} element; those that begin with {@code @} may load and go. */
  static String sheet(String css, Runnable harmful) {
    String text = COMMENT.matcher(css).replaceAll(" ");
    StringBuilder kept = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int semicolon = text.indexOf(';', at);
      if (text.substring(at).stripLeading().startsWith("@")) {
        harmful.run();
        at = semicolon >= 0 && (open < 0 || semicolon < open) ? semicolon + 1 : endOf(text, open);
      } else if (open < 0) {
        break;
      } else {
        int close = endOf(text, open);
        String selector = text.substring(at, open).strip();
        String body = text.substring(open + 1, Math.max(open + 1, close - 1));
        if (SELECTOR.matcher(selector).matches() && body.indexOf('{') < 0) {
          kept.append(selector).append('{').append(declarations(body, harmful)).append('}');
        } else {
          harmful.run();
        }
        at = close;
      }
    }
    return kept.toString();
  }

  /** Where the block that opens here is over, nested blocks included. */
  private static int endOf(String text, int open) {
    int depth = 0;
    for (int i = Math.max(open, 0); open >= 0 && i < text.length(); i++) {
      if (text.charAt(i) == '{') {
        depth++;
      } else if (text.charAt(i) == '}' && --depth == 0) {
        return i + 1;
      }
    }
    return text.length();
  }

  private static boolean isPlain(String value) {
    return value.indexOf('{') < 0 && value.indexOf('}') < 0 && value.indexOf('@') < 0;
  }
}
