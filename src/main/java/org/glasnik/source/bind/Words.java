package org.glasnik.source.bind;

import java.util.Collection;
import java.util.Locale;

/** Small turns of phrase that all messages share. */
final class Words {

  private static final int LONGEST_QUOTE = 60;

  private static final int MANY = 14;

  private Words() {}

  static String withArticle(String noun) {
    if (noun.contains(" or ")) {
      return noun;
    }
    return ("aeio".indexOf(noun.charAt(0)) >= 0 || noun.startsWith("https") ? "an " : "a ") + noun;
  }

  /** What was written, in quotes; only the beginning of something long. */
  static String quote(String text) {
    String line = text.lines().findFirst().orElse("");
    int points = line.codePointCount(0, line.length());
    boolean cut = points > LONGEST_QUOTE || line.length() < text.length();
    String shown =
        points > LONGEST_QUOTE
            ? line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE))
            : line;
    return '"' + shown + (cut ? "…" : "") + '"';
  }

  /** {@code a, b or c}; of a long list only the beginning. */
  static String anyOf(Collection<String> words) {
    return joined(words, " or ");
  }

  /** {@code a, b and c}; of a long list only the beginning. */
  static String listed(Collection<String> words) {
    return joined(words, " and ");
  }

  private static String joined(Collection<String> words, String beforeLast) {
    StringBuilder text = new StringBuilder();
    int index = 0;
    for (String word : words) {
      if (index == MANY) {
        return text.append(" …").toString();
      }
      boolean last = index == words.size() - 1;
      text.append(index == 0 ? "" : last ? beforeLast : ", ").append(word);
      index++;
    }
    return text.toString();
  }

  /** {@code redirectFrom} to {@code redirect_from}. */
  static String snakeCase(String component) {
    StringBuilder name = new StringBuilder(component.length() + 4);
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        name.append('_').append((char) (c + 32));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }

  /** {@code MOVED_ONLINE} to {@code moved-online}. */
  static String kebabCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
