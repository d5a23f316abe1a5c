package org.glasnik.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of one body: each is given once. */
final class Anchors {

  private static final int MAX_LENGTH = 80;

  /** Ids that themes use for the page around a body. */
  private static final Set<String> OF_THE_PAGE =
      Set.of("main", "content", "top", "menu", "nav", "search", "header", "footer", "toc", "title");

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /** Takes an id that the text gives; false if it was taken before. */
  boolean take(String id) {
    return taken.add(id);
  }

  /** Whether themes use the id for the page around a body. */
  static boolean isOfThePage(String id) {
    return OF_THE_PAGE.contains(id);
  }

  boolean has(String id) {
    return taken.contains(id);
  }

  Set<String> all() {
    return Set.copyOf(taken);
  }

  /** An id made of a heading's words: {@code Pay & pensions} gives {@code pay-pensions}. */
  String of(String text) {
    String base = slug(text);
    String id = base;
    int n = numbers.getOrDefault(base, 1);
    while (OF_THE_PAGE.contains(id) || !taken.add(id)) {
      id = base + "-" + ++n;
    }
    numbers.put(base, n);
    return id;
  }

  private static String slug(String text) {
    StringBuilder slug = new StringBuilder(text.length());
    String lower = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length() && slug.length() < MAX_LENGTH; ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) || (isMark(c) && slug.length() > 0)) {
        slug.appendCodePoint(c);
      } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-' && c != '\u2019') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.length() == 0 ? "section" : slug.toString();
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
