package org.glasnik.source.bind;

import org.glasnik.source.Problems;
import org.glasnik.source.yaml.YamlNode;

/** A list, a text or fields where something else is needed, in words for editors. */
public final class WrongShape {

  private WrongShape() {}

  /**
   * Reports the node as being something else than is needed.
   *
   * @param needed with its article: {@code a text}
   */
  public static void report(YamlNode node, String needed, Problems problems, String field) {
    problems.error(
        field,
        node.span(),
        '"' + field + "\" must be " + needed + ", but " + found(node) + " here",
        hint(node, field));
  }

  /**
   * Reports a text or a list where fields are needed.
   *
   * @param example fields that could stand there
   */
  public static void reportNoFields(
      YamlNode node, String example, Problems problems, String field) {
    problems.error(
        field,
        node.span(),
        '"' + field + "\" must have fields of its own, but " + found(node) + " here",
        "write them below it, one a line, indented by two spaces: " + example);
  }

  private static String found(YamlNode node) {
    if (node instanceof YamlNode.Scalar) {
      return "a text stands";
    }
    return node instanceof YamlNode.Sequence ? "a list stands" : "fields stand";
  }

  private static String hint(YamlNode node, String field) {
    return node instanceof YamlNode.Sequence
        ? "write one value after \"" + field + ":\""
        : "if this is one text with a colon in it, put the whole text in quotes";
  }
}
