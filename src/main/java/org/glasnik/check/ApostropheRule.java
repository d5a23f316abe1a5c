package org.glasnik.check;

import java.util.Locale;
import org.glasnik.content.WrittenText;
import org.glasnik.language.Language;
import org.glasnik.source.Problems;

/**
 * Uzbek in Latin letters has two signs that look like apostrophes and are letters: oʻ and gʻ have a
 * turned comma, the pause in maʼno is an apostrophe letter. Other signs break words for search,
 * sorting and reading aloud.
 */
final class ApostropheRule implements LetterRule {

  private static final char TURNED_COMMA = '\u02bb';
  private static final char APOSTROPHE = '\u02bc';
  private static final String LOOKALIKES =
      "'`\u00b4\u2018\u2019\u201b\u2032\u02b9\u02bd\u02be\u02bf";

  @Override
  public boolean isSuspect(String text) {
    return next(text, 0) >= 0;
  }

  @Override
  public void check(WrittenText words, Language language, Problems problems) {
    String text = words.text();
    int first = next(text, 0);
    if (first < 0) {
      return;
    }
    int count = 0;
    for (int at = first; at >= 0; at = next(text, at + 1)) {
      count++;
    }
    int from = first;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = first + 1;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    char wanted = wanted(text, first);
    problems.warning(
        "apostrophe",
        words.span(from, to),
        "in \""
            + text.substring(from, to)
            + "\" "
            + named(text.charAt(first))
            + " stands for "
            + named(wanted)
            + (count == 1 ? "" : ", and so in " + (count - 1) + " more places of this paragraph"),
        "write " + text.substring(from, first) + wanted + text.substring(first + 1, to));
  }

  /** A language whose alphabet has a letter with that sign. */
  @Override
  public boolean appliesTo(Language language) {
    for (String letter : language.alphabet()) {
      if (letter.indexOf(TURNED_COMMA) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The next sign that stands between two letters; -1 if there is none. */
  private static int next(String text, int from) {
    for (int i = Math.max(1, from); i < text.length(); i++) {
      if (LOOKALIKES.indexOf(text.charAt(i)) >= 0
          && Character.isLetter(text.charAt(i - 1))
          && i + 1 < text.length()
          && Character.isLetter(text.charAt(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static char wanted(String text, int at) {
    return "ogOG".indexOf(text.charAt(at - 1)) >= 0 ? TURNED_COMMA : APOSTROPHE;
  }

  private static String named(char c) {
    return c + String.format(Locale.ROOT, " (U+%04X)", (int) c);
  }
}
