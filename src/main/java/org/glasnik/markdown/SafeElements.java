package org.glasnik.markdown;

import java.util.Map;
import java.util.Set;

/** The elements and attributes of HTML that a text may hold, and where they may stand. */
final class SafeElements {

  /** May stand in a line of text. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "br", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd",
          "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "u", "var", "wbr");

  /** May stand where a paragraph may. */
  private static final Set<String> BLOCKS =
      Set.of("blockquote", "details", "div", "dl", "hr", "ol", "p", "table", "ul");

  /** Stand only in certain others. */
  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("li", Set.of("ul", "ol")),
          Map.entry("dt", Set.of("dl")),
          Map.entry("dd", Set.of("dl")),
          Map.entry("summary", Set.of("details")),
          Map.entry("caption", Set.of("table")),
          Map.entry("colgroup", Set.of("table")),
          Map.entry("col", Set.of("colgroup")),
          Map.entry("thead", Set.of("table")),
          Map.entry("tbody", Set.of("table")),
          Map.entry("tfoot", Set.of("table")),
          Map.entry("tr", Set.of("thead", "tbody", "tfoot", "table")),
          Map.entry("th", Set.of("tr")),
          Map.entry("td", Set.of("tr")));

  /** Hold nothing but elements of {@link #PARENTS}: no text, no other element. */
  private static final Set<String> STRUCTURE =
      Set.of("ul", "ol", "dl", "table", "colgroup", "thead", "tbody", "tfoot", "tr");

  private static final Set<String> VOID = Set.of("br", "wbr", "hr", "col");

  /** Hold a line of text and no block. */
  private static final Set<String> LINES = Set.of("p", "summary", "caption", "dt");

  /** End without being closed where something begins that they cannot hold, as in a browser. */
  private static final Set<String> ENDING =
      Set.of("li", "dt", "dd", "p", "tr", "td", "th", "thead", "tbody", "colgroup", "caption");

  /** Hold what a machine says or is told, in no language. */
  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "var");

  private static final Set<String> GLOBAL = Set.of("lang", "dir", "title", "class");

  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "a", Set.of("href", "hreflang"),
          "td", Set.of("colspan", "rowspan"),
          "th", Set.of("colspan", "rowspan", "scope"),
          "col", Set.of("span"),
          "ol", Set.of("start", "reversed"),
          "details", Set.of("open"));

  private SafeElements() {}

  static boolean isInline(String name) {
    return INLINE.contains(name);
  }

  static boolean isCode(String name) {
    return CODE.contains(name);
  }

  static boolean endsByItself(String name) {
    return ENDING.contains(name);
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** Whether text may stand directly in the element. */
  static boolean holdsText(String name) {
    return !STRUCTURE.contains(name);
  }

  /** Whether the element stays open over Markdown that follows it. */
  static boolean holdsMarkdown(String name) {
    return name.equals("details") || name.equals("div") || name.equals("blockquote");
  }

  /** Whether an element may stand directly in another; an empty parent is the text itself. */
  static boolean mayStandIn(String name, String parent) {
    Set<String> parents = PARENTS.get(name);
    if (parents != null) {
      return parents.contains(parent);
    }
    if (STRUCTURE.contains(parent)) {
      return false;
    }
    if (INLINE.contains(name)) {
      return true;
    }
    return BLOCKS.contains(name) && !INLINE.contains(parent) && !LINES.contains(parent);
  }

  static boolean mayHave(String element, String attribute) {
    return GLOBAL.contains(attribute)
        || ATTRIBUTES.getOrDefault(element, Set.of()).contains(attribute);
  }

  /** Whether the value is one that the attribute may have. */
  static boolean isValue(String attribute, String value) {
    return switch (attribute) {
      case "lang", "hreflang" -> AttributeReader.isLanguage(value);
      case "dir" -> Set.of("ltr", "rtl", "auto").contains(value);
      case "class" -> !value.isBlank() && value.trim().matches("[\\p{L}][\\w\\p{L} -]{0,200}");
      case "colspan", "rowspan", "span" -> value.matches("[1-9]\\d{0,2}");
      case "start" -> value.matches("-?\\d{1,6}");
      case "scope" -> Set.of("row", "col", "rowgroup", "colgroup").contains(value);
      default -> value.length() <= 1_000;
    };
  }
}
