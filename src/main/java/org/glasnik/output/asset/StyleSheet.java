package org.glasnik.output.asset;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/**
 * Reads a style sheet from its first to its last letter: what it refers to gets its published name,
 * comments go, and whatever would ask another server for something is a problem.
 */
final class StyleSheet {

  private static final List<String> OTHER_WAYS_TO_LOAD =
      List.of("image-set", "-webkit-image-set", "image", "src", "cross-fade", "element");

  private final SourcePath path;
  private final String css;
  private final Function<String, Optional<String>> published;
  private final Problems problems;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private StyleSheet(
      SourcePath path,
      String css,
      Function<String, Optional<String>> published,
      Problems problems) {
    this.path = path;
    this.css = css;
    this.published = published;
    this.problems = problems;
  }

  /**
   * The style sheet as it is published.
   *
   * @param path where it stands, for problems
   * @param published gives the address of a file that the style sheet names, relative to the
   *     published style sheet; nothing for a file that is not there
   */
  static String publish(
      SourcePath path,
      String css,
      Function<String, Optional<String>> published,
      Problems problems) {
    return new StyleSheet(path, css.replace("\r\n", "\n"), published, problems).read();
  }

  private String read() {
    while (at < css.length()) {
      char c = css.charAt(at);
      if (css.startsWith("/*", at)) {
        skipComment();
      } else if (c == '"' || c == '\'') {
        copyString();
      } else if (c == '\\') {
        copyEscape();
      } else if (c == '@' || isNameLetter(c)) {
        copyWord();
      } else if (c == '\n' || c == ' ' || c == '\t') {
        copySpace();
      } else {
        out.append(c);
        at++;
      }
    }
    return out.toString().strip() + "\n";
  }

  private void skipComment() {
    int end = css.indexOf("*/", at + 2);
    at = end < 0 ? css.length() : end + 2;
    if (out.length() > 0 && out.charAt(out.length() - 1) > ' ') {
      out.append(' ');
    }
  }

  /** Runs of spaces and lines become one, which is all that a browser sees of them. */
  private void copySpace() {
    boolean line = false;
    while (at < css.length() && css.charAt(at) <= ' ') {
      line |= css.charAt(at) == '\n';
      at++;
    }
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == ' ') {
      out.setLength(last);
    }
    if (out.length() == 0 || out.charAt(out.length() - 1) != '\n') {
      out.append(line ? '\n' : ' ');
    }
  }

  private void copyString() {
    int end = endOfString(at);
    out.append(css, at, end);
    at = end;
  }

  private int endOfString(int start) {
    char quote = css.charAt(start);
    int i = start + 1;
    while (i < css.length() && css.charAt(i) != quote && css.charAt(i) != '\n') {
      i += css.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(css.length(), i + 1);
  }

  /** Outside of strings an escape is needed for signs only; with letters it would hide a word. */
  private void copyEscape() {
    boolean hides = at + 1 < css.length() && Character.digit(css.charAt(at + 1), 16) >= 0;
    if (hides) {
      report(at, 2, "a letter is written as an escape", "write the letter itself");
    }
    int end = Math.min(css.length(), at + 2);
    out.append(css, at, end);
    at = end;
  }

  private void copyWord() {
    int end = at + 1;
    while (end < css.length() && isNameLetter(css.charAt(end))) {
      end++;
    }
    String word = css.substring(at, end).toLowerCase(Locale.ROOT);
    boolean call = end < css.length() && css.charAt(end) == '(';
    if (call && word.equals("url")) {
      copyReference(end + 1);
      return;
    }
    if (word.equals("@import")) {
      report(at, end - at, "@import loads another style sheet", "put its rules into this file");
    } else if (call && OTHER_WAYS_TO_LOAD.contains(word)) {
      report(at, end - at, word + "() can't be published", "write url(…) instead");
    }
    out.append(css, at, end);
    at = end;
  }

  private void copyReference(int start) {
    int begin = start;
    while (begin < css.length() && css.charAt(begin) <= ' ') {
      begin++;
    }
    boolean quoted = begin < css.length() && "\"'".indexOf(css.charAt(begin)) >= 0;
    int end = quoted ? endOfString(begin) : css.indexOf(')', begin);
    int close = end < 0 ? -1 : css.indexOf(')', end);
    if (close < 0) {
      report(at, 4, "url( is never closed", "put a ) after the file's name");
      at = css.length();
      return;
    }
    String target = quoted ? css.substring(begin + 1, end - 1) : css.substring(begin, end).strip();
    out.append("url(\"").append(address(target, begin)).append("\")");
    at = close + 1;
  }

  private String address(String target, int place) {
    if (target.startsWith("#")) {
      return quotable(target);
    }
    String lower = target.toLowerCase(Locale.ROOT);
    if (lower.startsWith("data:image/") || lower.startsWith("data:font/")) {
      return quotable(target);
    }
    int tail = indexOfTail(target);
    Optional<String> address = published.apply(target.substring(0, tail));
    if (address.isPresent()) {
      int fragment = target.indexOf('#', tail);
      return address.get() + (fragment < 0 ? "" : quotable(target.substring(fragment)));
    }
    if (lower.contains(":") || lower.startsWith("//")) {
      report(
          place,
          target.codePointCount(0, target.length()),
          "\"" + target + "\" would be asked of another server",
          "put the file beside the style sheet and name it here");
    } else {
      report(
          place,
          target.codePointCount(0, target.length()),
          "there is no file \"" + target + "\"",
          "name a file beside the style sheet");
    }
    return "";
  }

  private static int indexOfTail(String target) {
    for (int i = 0; i < target.length(); i++) {
      if (target.charAt(i) == '?' || target.charAt(i) == '#') {
        return i;
      }
    }
    return target.length();
  }

  private static String quotable(String target) {
    return target.replace("\\", "").replace("\"", "%22").replace("\n", "");
  }

  private static boolean isNameLetter(char c) {
    return c == '-' || c == '_' || Character.isLetterOrDigit(c);
  }

  private void report(int offset, int length, String what, String hint) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (css.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int column = css.codePointCount(lineStart, offset) + 1;
    problems.add(Problem.error("style", new SourceSpan(path, line, column, length), what, hint));
  }
}
