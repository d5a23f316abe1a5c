package org.glasnik.source.yaml;

/** Texts as they must be written in YAML to be safe. */
final class Quoting {

  private static final int LONGEST_SHOWN = 60;

  private Quoting() {}

  /** The text in the quotes that need the fewest changes inside it; a long one is cut. */
  static String quoted(String text) {
    int points = text.codePointCount(0, text.length());
    String shown =
        points <= LONGEST_SHOWN ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
    return shown.indexOf('"') < 0 && shown.indexOf('\\') < 0
        ? '"' + shown + '"'
        : "'" + shown.replace("'", "''") + "'";
  }
}
