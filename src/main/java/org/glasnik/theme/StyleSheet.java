package org.glasnik.theme;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.glasnik.source.Ascii;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/**
 * Puts style sheets together: comments and needless white space go, the addresses of pictures and
 * fonts become those under which they are published, and nothing may lead to another host.
 */
final class StyleSheet {

  private static final String RULE = "style";
  private static final String NO_SPACE_AROUND = "{};,";

  /** They take an address as a mere string. */
  private static final Set<String> FILE_FUNCTIONS =
      Set.of("image-set", "-webkit-image-set", "image", "src", "cross-fade");

  private final Set<String> assets;
  private final UnaryOperator<String> address;
  private final Problems problems;
  private final StringBuilder out = new StringBuilder(32 * 1024);

  private SourcePath path = SourcePath.ROOT;
  private SourcePath folder = SourcePath.ROOT;
  private String css = "";

  /**
   * An empty style sheet.
   *
   * @param assets paths below {@code assets/} that there are
   * @param address where an asset is published
   */
  StyleSheet(Set<String> assets, UnaryOperator<String> address, Problems problems) {
    this.assets = assets;
    this.address = address;
    this.problems = problems;
  }

  void add(String text) {
    out.append(text);
  }

  /**
   * Adds a file.
   *
   * @param place of the file inside its theme, such as {@code assets/css/10-tokens.css}
   */
  void add(SourceFile file, String place) {
    path = file.path();
    folder = SourcePath.of(place).parent();
    css = new String(file.bytes(), StandardCharsets.UTF_8);
    int at = css.startsWith("\uFEFF") ? 1 : 0;
    while (at < css.length()) {
      at = copy(at);
    }
    space('\n');
  }

  @Override
  public String toString() {
    return out.toString().strip() + "\n";
  }

  /** Copies what stands at this place; the place after it. */
  private int copy(int at) {
    char c = css.charAt(at);
    if (c == '/' && css.startsWith("/*", at)) {
      int end = css.indexOf("*/", at + 2);
      space(' ');
      return end < 0 ? css.length() : end + 2;
    }
    if (c == '"' || c == '\'') {
      int end = endOfString(at);
      out.append(css, at, end);
      return end;
    }
    if (isUrl(at)) {
      return url(at);
    }
    if (Character.isWhitespace(c)) {
      space(' ');
      return at + 1;
    }
    if (c == '@' && css.regionMatches(true, at, "@import", 0, 7)) {
      problems.error(RULE, span(at), "@import is not for themes", "add the rules themselves");
    }
    if (c == '(' && FILE_FUNCTIONS.contains(wordBefore(at))) {
      problems.error(RULE, span(at), "files are named by url(…) only", "write url(…) for it");
    }
    if (c == '\\' && at + 1 < css.length() && Character.digit(css.charAt(at + 1), 16) >= 0) {
      // A word in disguise: \75rl( loads what url( loads.
      problems.error(RULE, span(at), "a letter is written as its number", "write the letter");
    }
    if (NO_SPACE_AROUND.indexOf(c) >= 0) {
      dropSpace();
      if (c == '}' && out.length() > 0 && out.charAt(out.length() - 1) == ';') {
        out.setLength(out.length() - 1);
      }
    }
    out.append(c);
    return at + 1;
  }

  private void space(char c) {
    if (out.length() > 0
        && !Character.isWhitespace(out.charAt(out.length() - 1))
        && NO_SPACE_AROUND.indexOf(out.charAt(out.length() - 1)) < 0) {
      out.append(c);
    }
  }

  private void dropSpace() {
    while (out.length() > 0 && Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
  }

  private int endOfString(int at) {
    int end = at + 1;
    while (end < css.length() && css.charAt(end) != css.charAt(at)) {
      end += css.charAt(end) == '\\' ? 2 : 1;
    }
    return Math.min(css.length(), end + 1);
  }

  private boolean isUrl(int at) {
    boolean begins = css.regionMatches(true, at, "url(", 0, 4);
    return begins && (at == 0 || !Character.isLetterOrDigit(css.charAt(at - 1)));
  }

  /** The name of a function whose arguments begin here, in lower case. */
  private String wordBefore(int at) {
    int from = at;
    while (from > 0
        && (css.charAt(from - 1) == '-' || Character.isLetterOrDigit(css.charAt(from - 1)))) {
      from--;
    }
    return Ascii.lower(css.substring(from, at));
  }

  private int url(int at) {
    int from = at + 4;
    while (from < css.length() && Character.isWhitespace(css.charAt(from))) {
      from++;
    }
    boolean quoted = from < css.length() && "\"'".indexOf(css.charAt(from)) >= 0;
    int end = quoted ? endOfString(from) : css.indexOf(')', from);
    end = end < 0 ? css.length() : end;
    String target =
        quoted
            ? css.substring(from + 1, Math.max(from + 1, end - 1))
            : css.substring(from, end).strip();
    int close = css.indexOf(')', end);
    out.append("url(\"").append(published(target, from)).append("\")");
    return close < 0 ? css.length() : close + 1;
  }

  private String published(String target, int at) {
    String lower = Ascii.lower(target);
    if (target.startsWith("#")
        || lower.startsWith("data:image/")
        || lower.startsWith("data:font/")) {
      return target.replace("\"", "%22");
    }
    if (target.startsWith("/") || target.contains(":") || target.contains("\\")) {
      problems.error(
          RULE,
          span(at),
          "\"" + target + "\" is not a file of the theme",
          "put the file into the theme's assets/ and write its relative path");
      return "";
    }
    Optional<String> asset =
        folder
            .resolve(target)
            .map(SourcePath::value)
            .filter(value -> value.startsWith(ThemeFiles.ASSETS))
            .map(value -> value.substring(ThemeFiles.ASSETS.length()))
            .filter(assets::contains);
    if (asset.isEmpty()) {
      problems.error(
          RULE,
          span(at),
          "there is no file \"" + target + "\"",
          "addresses are relative to " + path.name() + " in its folder");
    }
    return asset.map(address).orElse("");
  }

  private SourceSpan span(int at) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < at; i++) {
      if (css.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new SourceSpan(path, line, css.codePointCount(start, at) + 1, 0);
  }
}
