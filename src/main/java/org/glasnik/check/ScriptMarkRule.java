package org.glasnik.check;

import java.util.Set;
import org.glasnik.content.WrittenText;
import org.glasnik.language.Language;
import org.glasnik.source.Problems;

/**
 * Marks of scripts that are none: {@code :keep[} that is never closed, {@code :latin[…]}. What is
 * marked rightly is no part of the words any more when this rule sees them.
 */
final class ScriptMarkRule implements LetterRule {

  private static final Set<String> MARKS = Set.of("keep", "lat", "cyr");
  private static final int LONGEST_NAME = 8;

  @Override
  public boolean isSuspect(String text) {
    return next(text, 0) >= 0;
  }

  @Override
  public void check(WrittenText words, Language language, Problems problems) {
    String text = words.text();
    for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
      int bracket = text.indexOf('[', at);
      String name = text.substring(at + 1, bracket);
      boolean isOpen = MARKS.contains(name);
      problems.warning(
          "mark",
          words.span(at, bracket + 1),
          isOpen
              ? "the mark :" + name + "[ is not closed, so readers see it"
              : "there is no mark :" + name + "[…], so readers see it",
          isOpen
              ? "put a ] behind the words that it is for"
              : "the marks for words that keep their script are :keep[…], :lat[…] and :cyr[…]");
    }
  }

  /** Where the next colon stands that begins a name with a bracket behind it; -1 if none does. */
  private static int next(String text, int from) {
    for (int i = text.indexOf(':', from); i >= 0; i = text.indexOf(':', i + 1)) {
      int end = i + 1;
      while (end < text.length() && end <= i + LONGEST_NAME && isLetter(text.charAt(end))) {
        end++;
      }
      boolean named = end > i + 1 && end < text.length() && text.charAt(end) == '[';
      if (named && (i == 0 || " \n\t([\"„“«–—".indexOf(text.charAt(i - 1)) >= 0)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
