package org.glasnik.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the notation of {@link Message}, once per message. */
final class MessageReader {

  /** Deep enough for any sentence, and not for a bomb. */
  private static final int MAX_DEPTH = 8;

  private final String text;
  private int at;

  MessageReader(String text) {
    this.text = text;
  }

  List<Message.Piece> read() {
    List<Message.Piece> pieces = pieces(0, false);
    if (at < text.length()) {
      throw new IllegalArgumentException("a } has no { before it");
    }
    return pieces;
  }

  private List<Message.Piece> pieces(int depth, boolean inPlural) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("braces are nested too deep");
    }
    List<Message.Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '}') {
      char c = text.charAt(at);
      if (c == '\'') {
        quoted(words, inPlural);
      } else if (c == '{') {
        flush(words, pieces);
        at++;
        pieces.add(place(depth));
      } else if (c == '#' && inPlural) {
        flush(words, pieces);
        at++;
        pieces.add(new Message.Count());
      } else {
        words.append(c);
        at++;
      }
    }
    flush(words, pieces);
    return List.copyOf(pieces);
  }

  /**
   * Two apostrophes are one; one opens a quotation only before a character that means something.
   */
  private void quoted(StringBuilder words, boolean inPlural) {
    at++;
    if (at < text.length() && text.charAt(at) == '\'') {
      words.append('\'');
      at++;
      return;
    }
    boolean opens = at < text.length() && (inPlural ? "{}#" : "{}").indexOf(text.charAt(at)) >= 0;
    if (!opens) {
      words.append('\'');
      return;
    }
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c != '\'') {
        words.append(c);
      } else if (at < text.length() && text.charAt(at) == '\'') {
        words.append('\'');
        at++;
      } else {
        return;
      }
    }
  }

  private Message.Piece place(int depth) {
    String name = word();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a { is not followed by the name of a value");
    }
    if (take('}')) {
      return new Message.Place(name);
    }
    expect(',', name);
    String kind = word();
    if (kind.equals("number") && take('}')) {
      return new Message.Place(name);
    }
    return switch (kind) {
      case "plural" -> choice(name, Message.Kind.PLURAL, depth);
      case "selectordinal" -> choice(name, Message.Kind.ORDINAL, depth);
      case "select" -> choice(name, Message.Kind.SELECT, depth);
      default ->
          throw new IllegalArgumentException(
              "\"" + kind + "\" is none of plural, selectordinal, select, number");
    };
  }

  private Message.Piece choice(String name, Message.Kind kind, int depth) {
    expect(',', name);
    long offset = 0;
    Map<String, List<Message.Piece>> keys = new LinkedHashMap<>();
    while (!take('}')) {
      String key = word();
      if (key.startsWith("offset:") && keys.isEmpty() && kind != Message.Kind.SELECT) {
        offset = offset(key);
        continue;
      }
      boolean known =
          kind == Message.Kind.SELECT
              || key.matches("=\\d{1,9}")
              || PluralCategory.of(key).isPresent();
      if (key.isEmpty() || !known) {
        throw new IllegalArgumentException("\"" + key + "\" is no choice for {" + name + "}");
      }
      expect('{', name);
      keys.put(key, pieces(depth + 1, kind != Message.Kind.SELECT));
      expect('}', name);
    }
    if (!keys.containsKey("other")) {
      throw new IllegalArgumentException("{" + name + "} has no choice \"other\"");
    }
    return new Message.Choice(name, kind, offset, keys);
  }

  private static long offset(String key) {
    try {
      return Long.parseLong(key.substring("offset:".length()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + key + "\" has no number", e);
    }
  }

  /** What stands before the next white space, brace or comma. */
  private String word() {
    skipSpace();
    int start = at;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && "{},".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private boolean take(char c) {
    skipSpace();
    if (at < text.length() && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private void expect(char c, String name) {
    if (!take(c)) {
      throw new IllegalArgumentException("there is no " + c + " where {" + name + "} needs one");
    }
  }

  private void skipSpace() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private static void flush(StringBuilder words, List<Message.Piece> pieces) {
    if (words.length() > 0) {
      pieces.add(new Message.Text(words.toString()));
      words.setLength(0);
    }
  }
}
