package org.glasnik.source.yaml;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values as YAML that {@link YamlReader} reads back as they were, in one line. */
public final class YamlText {

  /** Letters, digits and what can't be taken for anything but text, with blanks between. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{L}\\p{Nd}/][\\p{L}\\p{M}\\p{Nd}_./;=%+-]*(?: [\\p{L}\\p{M}\\p{Nd}_./-]+)*");

  private YamlText() {}

  /** A text, in quotes where it needs them. */
  public static String scalar(String text) {
    return PLAIN.matcher(text).matches() && !text.equals("null") ? text : quoted(text);
  }

  /** Any value; lists and fields in brackets and braces. */
  public static String inLine(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.entries().stream()
          .map(entry -> scalar(entry.name()) + ": " + inLine(entry.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (node instanceof YamlNode.Sequence list) {
      return list.items().stream()
          .map(YamlText::inLine)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    YamlNode.Scalar scalar = (YamlNode.Scalar) node;
    return scalar.isNull() ? "null" : scalar(scalar.text());
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\u0085', '\u2028', '\u2029' -> out.append("\\u").append(hex(c));
        default -> out.append(c);
      }
    }
    return out.append('"').toString();
  }

  private static String hex(char c) {
    String digits = Integer.toHexString(c);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
