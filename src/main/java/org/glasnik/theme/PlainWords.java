package org.glasnik.theme;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** FreeMarker's messages, which are for programmers, in words for those who write themes. */
record PlainWords(String what, String hint) {

  /**
   * One kind of message.
   *
   * @param message a regular expression over the message without its line breaks
   * @param what with {@code $1} for the groups of the expression
   * @param hint the same
   */
  private record Rule(Pattern message, String what, String hint) {

    Rule(String message, String what, String hint) {
      this(Pattern.compile(message), what, hint);
    }
  }

  private static final String TOO_LONG = "(?:…|\\.\\.\\.)?";

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "^Unexpected end of file reached\\. You have an unclosed \"?([^\". ]+)\"?.*",
              "the template ends before $1 is closed",
              "close it where it should end"),
          new Rule(
              "^Encountered \"(.*?)\", but at this place only this can be closed: \"(.*?)\".*",
              "$1 stands here, but $2 was opened last and is not closed",
              "close $2 first"),
          new Rule(
              "^Encountered \"(.*?)\", but .*",
              "$1 can't stand here",
              "something before it is not finished, or was never opened"),
          new Rule(
              "^Lexical error: (.*?)[.:].*", "$1", "look for a quotation mark that is not closed"),
          new Rule("^Unknown directive: (\\S+)\\. .*", "there is no directive <$1>", ""),
          new Rule("^Unknown built-in: \"(.*?)\"\\. .*", "there is no ?$1", ""),
          new Rule(
              "^Template (?:importing|inclusion) failed .*Template not found for name \"(.*?)\".*",
              "the theme has no template \"$1\"",
              "templates are files of the theme, named without a folder"),
          new Rule(
              "^Template (?:importing|inclusion) failed .*Malformed template name, \"(.*?)\".*",
              "\"$1\" is no name of a template",
              "templates are files of the theme, named without a folder"),
          new Rule(
              "^For \"\\$\\{"
                  + TOO_LONG
                  + "\\}\" content: .*evaluated to an? ([a-z_+-]+).*?: ==> (.*)$",
              "\"$2\" is a $1, and only a text or a number can be written",
              "write one of its parts, for example ${$2.title}"),
          new Rule(
              "^For \"(.*?)\".*: Expected an? (.*?), but this has evaluated to an? ([a-z_+-]+).*?: ==> (.*)$",
              "\"$4\" is a $3, and $1 needs a $2",
              ""),
          new Rule(
              "^Can't compare values of these types\\..*Left hand operand is an? ([a-z_+-]+).*"
                  + "Right hand operand is an? ([a-z_+-]+).*==> (.*)$",
              "\"$3\" compares a $1 with a $2",
              "compare two texts or two numbers"),
          new Rule("^Arithmetic operation failed: / by zero.*", "this divides by zero", ""),
          new Rule(
              "^When calling (macro|function) \"(.*?)\", required parameter \"(.*?)\".*",
              "the $1 $2 needs a value for $3",
              ""),
          new Rule(
              "^(Macro|Function) \"(.*?)\" has no parameter with name \"(.*?)\".*",
              "\"$2\" has no parameter \"$3\"",
              "see where it is defined"));

  /** FreeMarker's names for kinds of values. */
  private static final Map<String, String> KINDS =
      Map.of(
          "string", "text",
          "sequence", "list",
          "sequence or collection", "list",
          "hash", "record",
          "extended_hash", "map",
          "extended-hash or sequence or extended collection", "list or map",
          "boolean", "yes or no");

  /** The message of an exception, shortened to what its reader can use. */
  static PlainWords of(String message) {
    String line = line(message);
    for (Rule rule : RULES) {
      Matcher matcher = rule.message().matcher(line);
      if (matcher.matches()) {
        return new PlainWords(filled(rule.what(), matcher), filled(rule.hint(), matcher));
      }
    }
    return new PlainWords(line, "");
  }

  private static String filled(String text, Matcher matcher) {
    String filled = text;
    for (int group = 1; group <= matcher.groupCount(); group++) {
      String value = matcher.group(group);
      filled = filled.replace("$" + group, KINDS.getOrDefault(value, value));
    }
    return filled;
  }

  /**
   * The first paragraph in one line, without places, which the problem has, and without classes.
   */
  private static String line(String message) {
    String text = message;
    for (String end : new String[] {"\n\n", "\n----"}) {
      int at = text.indexOf(end);
      text = at < 0 ? text : text.substring(0, at);
    }
    String line =
        text.replaceAll("\\s*\\[in template \"[^\"]*\" at line \\d+, column \\d+\\]", "")
            .replaceAll("\\s*\\(wrapper: [^)]*\\)", "")
            .replaceAll("(?: in template \"[^\"]*\")? (?:in|at) line \\d+, column \\d+", "")
            .replaceAll("\\s+", " ")
            .strip();
    return line.endsWith(":") || line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }
}
