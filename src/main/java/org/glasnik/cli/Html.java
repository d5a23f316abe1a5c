package org.glasnik.cli;

import org.glasnik.language.Language;

/** A page that is written from its first line to its last; every text is escaped. */
final class Html {

  private final StringBuilder out = new StringBuilder();

  /** Markup as it is: never a text that somebody wrote. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  Html text(String text) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd);
      }
    }
    return this;
  }

  /** An element with a text in it. */
  Html element(String name, String attributes, String text) {
    return open(name, attributes).text(text).raw("</" + name + ">");
  }

  /** An element whose text is in a language. */
  Html element(String name, Language language, String text) {
    String direction = language.isRightToLeft() ? "rtl" : "ltr";
    return open(name, "lang=\"" + language.tag() + "\" dir=\"" + direction + "\"")
        .text(text)
        .raw("</" + name + ">");
  }

  private Html open(String name, String attributes) {
    return raw("<" + name + (attributes.isEmpty() ? "" : " " + attributes) + ">");
  }

  private static boolean isAllowed(int c) {
    return c >= 0x20 && (c < 0x7f || c > 0x9f) && (c < 0xd800 || c > 0xdfff) && c != 0xfffe;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
