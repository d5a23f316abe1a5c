package org.glasnik.source.yaml;

import java.util.ArrayList;
import java.util.List;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;

/**
 * A broken text read again field by field, so that every mistake is found and not only the first,
 * and so that an unclosed quote is found where it opens and not where the text ends.
 */
final class FieldPieces {

  private static final int MAX_PROBLEMS = 20;

  private FieldPieces() {}

  /** The problems of all top-level fields; no error if each field for itself is right. */
  static Problems read(SourcePath path, String text, int firstLine) {
    Problems found = new Problems();
    int line = firstLine;
    int start = 0;
    while (start < text.length() && found.list().size() < MAX_PROBLEMS) {
      int end = start;
      int next = line;
      do {
        int lineEnd = text.indexOf('\n', end);
        end = lineEnd < 0 ? text.length() : lineEnd + 1;
        next++;
      } while (end < text.length() && !beginsField(text.charAt(end)));
      found.addAll(problemsOf(new TextLines(path, text.substring(start, end), line)));
      start = end;
      line = next;
    }
    return found;
  }

  private static boolean beginsField(char first) {
    return " \t\n\r#-.]}".indexOf(first) < 0;
  }

  private static List<Problem> problemsOf(TextLines lines) {
    Problems problems = new Problems();
    YamlTree tree = new YamlTree(lines, problems);
    try {
      YamlNode root = tree.read();
      if (root instanceof YamlNode.Scalar scalar && !scalar.isNull()) {
        return List.of(SyntaxMistake.noField(lines, tree.rootOffset()));
      }
      return problems.list();
    } catch (YamlSyntaxException e) {
      List<Problem> all = new ArrayList<>(problems.list());
      all.add(SyntaxMistake.explain(e, lines));
      return all;
    }
  }
}
