package org.glasnik.markdown;

import com.vladsch.flexmark.ext.attributes.AttributeNode;
import com.vladsch.flexmark.ext.attributes.AttributesExtension;
import com.vladsch.flexmark.ext.attributes.AttributesNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.glasnik.source.Ascii;
import org.glasnik.source.bind.Spelling;
import org.jspecify.annotations.Nullable;

/** Reads the attributes that a text gives to its elements; only those of an allow-list count. */
final class AttributeReader {

  private static final List<String> NAMES =
      List.of("class", "decorative", "dir", "hreflang", "id", "lang", "translate");

  private final BodyWriter body;

  AttributeReader(BodyWriter body) {
    this.body = body;
  }

  /** Whether braces that were taken for attributes are some, and not just words in braces. */
  static boolean isReal(AttributesNode node, String source) {
    return Syntax.isAttributes(source, node.getStartOffset());
  }

  Attributes of(Node node) {
    List<AttributesNode> written =
        AttributesExtension.NODE_ATTRIBUTES.get(node.getDocument()).get(node);
    if (written == null) {
      return Attributes.NONE;
    }
    Found found = new Found();
    for (AttributesNode list : written) {
      if (isReal(list, body.source)) {
        for (Node child : list.getChildren()) {
          if (child instanceof AttributeNode attribute) {
            read(attribute, found);
          }
        }
      }
    }
    return found.attributes();
  }

  private void read(AttributeNode attribute, Found found) {
    String name = Ascii.lower(attribute.getName().toString());
    String value = attribute.getValue().toString();
    switch (attribute.isId() ? "id" : attribute.isClass() ? "class" : name) {
      case "id" -> id(attribute, value, found);
      case "class" -> classes(attribute, value, found);
      case "lang", "hreflang" -> language(attribute, name, value, found);
      case "dir" -> oneOf(attribute, name, value, Set.of("ltr", "rtl", "auto"), found);
      case "translate" -> oneOf(attribute, name, value, Set.of("yes", "no"), found);
      case "decorative" -> found.decorative = !value.equals("false");
      default ->
          problem(
              attribute,
              "an element of a text cannot be given \"" + name + "\"",
              Spelling.hint(name, NAMES));
    }
  }

  private void id(AttributeNode attribute, String value, Found found) {
    if (!isName(value)) {
      problem(
          attribute,
          "\"" + value + "\" is no id",
          "an id begins with a letter and is made of letters, digits, - and _");
    } else if (Anchors.isOfThePage(value) || !body.anchors.take(value)) {
      problem(attribute, "the id \"" + value + "\" is taken", "choose another");
    } else {
      found.id = value;
    }
  }

  private void classes(AttributeNode attribute, String value, Found found) {
    for (String name : value.split("\\s+", -1)) {
      if (name.equals("decorative")) {
        found.decorative = true;
      } else if (isName(name)) {
        found.classes.add(name);
      } else {
        problem(
            attribute,
            "\"" + name + "\" is no class",
            "a class begins with a letter and is made of letters, digits, - and _");
      }
    }
  }

  private void language(AttributeNode attribute, String name, String value, Found found) {
    if (isLanguage(value)) {
      found.add(name, value);
    } else {
      problem(attribute, "\"" + value + "\" is no language tag", "write one such as sq or sr-Latn");
    }
  }

  private void oneOf(
      AttributeNode attribute, String name, String value, Set<String> values, Found found) {
    if (values.contains(value)) {
      found.add(name, value);
    } else {
      problem(
          attribute,
          name + " cannot be \"" + value + "\"",
          "write one of " + String.join(", ", values.stream().sorted().toList()));
    }
  }

  /** Whether the text is a name that needs no escape in HTML, CSS and addresses. */
  static boolean isName(String value) {
    if (value.isEmpty() || value.length() > 80 || !Character.isLetter(value.charAt(0))) {
      return false;
    }
    return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  static boolean isLanguage(String tag) {
    try {
      return !tag.isEmpty() && new Locale.Builder().setLanguageTag(tag).build() != null;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private void problem(AttributeNode attribute, String what, String hint) {
    body.error(attribute, "attribute", what, hint);
  }

  private static final class Found {
    private final List<String> classes = new ArrayList<>();
    private final StringBuilder others = new StringBuilder();
    private @Nullable String id;
    private boolean decorative;

    void add(String name, String value) {
      others.append(' ').append(name).append("=\"").append(HtmlText.escape(value)).append('"');
    }

    Attributes attributes() {
      String html =
          classes.isEmpty() ? "" : " class=\"" + HtmlText.escape(String.join(" ", classes)) + "\"";
      return new Attributes(id, html + others, decorative);
    }
  }
}
