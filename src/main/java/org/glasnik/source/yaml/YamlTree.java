package org.glasnik.source.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.yaml.YamlNode.Entry;
import org.glasnik.source.yaml.YamlNode.Mapping;
import org.glasnik.source.yaml.YamlNode.Scalar;
import org.glasnik.source.yaml.YamlNode.Sequence;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** One run of Jackson's YAML parser over a text; makes nodes of what it says. */
final class YamlTree {

  /** Deepest nesting that is read; real front matter has four levels. */
  private static final int MAX_DEPTH = 50;

  private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

  private final TextLines lines;
  private final String text;
  private final Problems problems;
  private final YAMLParser parser;
  private int rootOffset;
  private int lastRefused = -1;

  YamlTree(TextLines lines, Problems problems) {
    this.lines = lines;
    this.text = lines.text();
    this.problems = problems;
    this.parser = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text);
  }

  /** The root; an empty text is a mapping without fields. */
  YamlNode read() throws YamlSyntaxException {
    JsonToken token = next();
    if (token == null) {
      return new Mapping(lines.span(0, 0), List.of());
    }
    rootOffset = start();
    YamlNode root = node(token, 0);
    int end = end();
    if (next() != null) {
      int fence = Math.max(text.indexOf("\n---", Math.min(end, text.length()) - 1) + 1, 0);
      problems.error(
          YamlReader.RULE,
          lines.restOfLine(fence),
          "a second part begins here; everything after it would be lost",
          "delete this line, or move what follows to a file of its own");
    }
    return root;
  }

  int rootOffset() {
    return rootOffset;
  }

  private YamlNode node(JsonToken token, int depth) throws YamlSyntaxException {
    int from = start();
    if (depth > MAX_DEPTH) {
      throw new YamlSyntaxException(new IllegalStateException("too deep"));
    }
    refuseReferences(from, token.isScalarValue() ? end() : -1);
    if (token == JsonToken.START_OBJECT) {
      return mapping(from, depth);
    }
    return token == JsonToken.START_ARRAY ? sequence(from, depth) : scalar(from);
  }

  private Mapping mapping(int from, int depth) throws YamlSyntaxException {
    SourceSpan span = lines.restOfLine(from);
    List<Entry> entries = new ArrayList<>();
    Map<String, SourceSpan> known = new HashMap<>();
    while (next() == JsonToken.PROPERTY_NAME) {
      int keyFrom = start();
      Scalar key = new Scalar(lines.span(keyFrom, end()), name(), isQuote(keyFrom));
      refuseReferences(keyFrom, end());
      YamlNode value = node(required(next()), depth + 1);
      SourceSpan first = known.putIfAbsent(key.text(), key.span());
      if (key.text().equals("<<") && !key.quoted()) {
        problems.error(
            YamlReader.RULE,
            key.span(),
            "\"<<\" (to take over fields from elsewhere) is not known here",
            "write the fields out in this place");
      } else if (first != null) {
        problems.error(
            "duplicate-field",
            key.span(),
            "\"" + key.text() + "\" is given twice, first in line " + first.line(),
            "keep one of the two");
      } else {
        entries.add(new Entry(key, value));
      }
    }
    return new Mapping(span, entries);
  }

  private Sequence sequence(int from, int depth) throws YamlSyntaxException {
    SourceSpan span = lines.restOfLine(from);
    List<YamlNode> items = new ArrayList<>();
    JsonToken token = required(next());
    while (token != JsonToken.END_ARRAY) {
      items.add(node(token, depth + 1));
      token = required(next());
    }
    return new Sequence(span, items);
  }

  private Scalar scalar(int from) {
    int to = end();
    boolean quoted = isQuote(from);
    Scalar scalar = new Scalar(lines.span(from, to), parser.getString(), quoted);
    if (!quoted) {
      PlainText.check(lines, from, to, problems);
    }
    return scalar;
  }

  /** A plain value can't begin with these, so what stands here has its YAML meaning. */
  private void refuseReferences(int from, int to) {
    if (from >= text.length() || from == lastRefused) {
      return;
    }
    char c = text.charAt(from);
    if (c == '&' || c == '*' || c == '!') {
      lastRefused = from;
      problems.add(
          to < 0
              ? SyntaxMistake.specialMark(lines, from)
              : SyntaxMistake.specialStart(lines, from, to));
    }
  }

  private boolean isQuote(int from) {
    if (from >= text.length()) {
      return false;
    }
    char c = text.charAt(from);
    return c == '"' || c == '\'' || c == '|' || c == '>';
  }

  private int start() {
    return lines.offset((int) parser.currentTokenLocation().getCharOffset());
  }

  private int end() {
    return lines.offset((int) parser.currentLocation().getCharOffset());
  }

  private String name() {
    return parser.currentName();
  }

  private static JsonToken required(JsonToken token) throws YamlSyntaxException {
    if (token == null) {
      throw new YamlSyntaxException(new IllegalStateException("the text ended too early"));
    }
    return token;
  }

  // The one place where the engine speaks: whatever it throws, its own bugs included, is a mistake
  // in a text that a person wrote, and is told as one.
  private JsonToken next() throws YamlSyntaxException {
    try {
      return parser.nextToken();
    } catch (RuntimeException e) {
      throw new YamlSyntaxException(e);
    }
  }
}
