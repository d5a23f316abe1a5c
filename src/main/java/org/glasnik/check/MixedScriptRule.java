package org.glasnik.check;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.glasnik.content.WrittenText;
import org.glasnik.language.Language;
import org.glasnik.source.Problems;

/**
 * A Latin letter inside a Cyrillic word, or the other way round: nobody sees it, but search,
 * sorting and screen readers do, and the other script is made wrongly of it.
 */
final class MixedScriptRule implements LetterRule {

  private static final int OTHER = 0;
  private static final int LATIN = 1;
  private static final int CYRILLIC = 2;

  @Override
  public boolean isSuspect(String text) {
    int before = OTHER;
    for (int i = 0; i < text.length(); i++) {
      int script = script(text.charAt(i));
      if (script != OTHER && before + script == LATIN + CYRILLIC) {
        return true;
      }
      before = script;
    }
    return false;
  }

  @Override
  public void check(WrittenText words, Language language, Problems problems) {
    String text = words.text();
    int i = 0;
    while (i < text.length()) {
      int end = i;
      int latin = 0;
      int cyrillic = 0;
      while (end < text.length() && script(text.charAt(end)) != OTHER) {
        latin += script(text.charAt(end)) == LATIN ? 1 : 0;
        cyrillic += script(text.charAt(end)) == CYRILLIC ? 1 : 0;
        end++;
      }
      if (latin > 0 && cyrillic > 0) {
        boolean inCyrillic =
            latin < cyrillic || (latin == cyrillic && language.script().equals("Cyrl"));
        problems.warning(
            "script",
            words.span(i, end),
            "\""
                + text.substring(i, end)
                + "\" mixes scripts: "
                + letters(text, i, end, inCyrillic),
            "type the word anew with one keyboard; if it is meant so, write :keep["
                + text.substring(i, end)
                + "]");
      }
      i = end + 1;
    }
  }

  private static String letters(String text, int from, int to, boolean inCyrillic) {
    Set<String> found = new LinkedHashSet<>();
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (script(c) == (inCyrillic ? LATIN : CYRILLIC)) {
        found.add(c + String.format(Locale.ROOT, " (U+%04X)", (int) c));
      }
    }
    return (inCyrillic
            ? "among Cyrillic letters stands the Latin "
            : "among Latin letters stands the Cyrillic ")
        + String.join(", ", found);
  }

  /** Both scripts' letters lie in the first plane. */
  private static int script(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ? LATIN : OTHER;
    }
    if (c >= 0x400 && c <= 0x52f) {
      return c == 0x482 ? OTHER : CYRILLIC;
    }
    boolean latin =
        (c >= 0xc0 && c <= 0x24f && c != 0xd7 && c != 0xf7) || (c >= 0x1e00 && c <= 0x1eff);
    return latin ? LATIN : OTHER;
  }
}
