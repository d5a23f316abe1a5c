package org.glasnik.source.yaml;

import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/**
 * Reads YAML 1.2 for people: every mistake becomes a problem in plain words at its place, and no
 * value changes its meaning behind the writer's back.
 *
 * <p>Left out on purpose: anchors, references, merge keys, tags and several documents in one file.
 */
public final class YamlReader {

  /** Longest text that is read, in chars; more is no file that a person wrote. */
  static final int MAX_LENGTH = 1024 * 1024;

  static final String RULE = "yaml";

  private YamlReader() {}

  /**
   * Reads a whole file or the fields at the top of one. An empty text is a mapping without fields.
   *
   * @param firstLine the number of the text's first line in the file
   * @return the root, absent when the text could not be understood as a whole; with a root there
   *     may still be problems
   */
  public static Parsed<YamlNode> read(SourcePath path, String text, int firstLine) {
    if (text.length() > MAX_LENGTH) {
      return Parsed.failed(
          Problem.error(
              RULE,
              new SourceSpan(path, firstLine, 1, 0),
              "this is longer than a million characters",
              "divide it into several files"));
    }
    TextLines lines = new TextLines(path, text, firstLine);
    Problems problems = new Problems();
    YamlTree tree = new YamlTree(lines, problems);
    try {
      YamlNode root = tree.read();
      if (root instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
        problems.add(SyntaxMistake.noField(lines, tree.rootOffset()));
        return Parsed.of(null, problems.list());
      }
      return Parsed.of(root, problems.list());
    } catch (YamlSyntaxException e) {
      // What was found before the mistake is found by the fields once more.
      Problems byField = FieldPieces.read(path, text, firstLine);
      if (!byField.hasErrors()) {
        byField.add(SyntaxMistake.explain(e, lines));
      }
      return Parsed.of(null, byField.list());
    }
  }
}
