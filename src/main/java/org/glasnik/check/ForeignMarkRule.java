package org.glasnik.check;

import org.glasnik.content.WrittenText;
import org.glasnik.language.Language;
import org.glasnik.source.Problems;

/**
 * Marks that another system would have replaced: {@code [:uz]} of plugins that keep all languages
 * in one text, <code>{{name}}</code> of templates. Here they would be shown to readers.
 */
final class ForeignMarkRule implements LetterRule {

  @Override
  public boolean isSuspect(String text) {
    return text.contains("{{") || text.contains("[:");
  }

  @Override
  public void check(WrittenText words, Language language, Problems problems) {
    String text = words.text();
    for (int i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
      int end = languageMark(text, i);
      if (end > 0) {
        problems.error(
            "mark",
            words.span(i, end),
            "readers would see the mark " + text.substring(i, end) + " of another system",
            "write each language into a file of its own, and take the marks out");
      }
    }
    for (int i = text.indexOf("{{"); i >= 0; i = text.indexOf("{{", i + 2)) {
      int close = text.indexOf("}}", i);
      int end = close < 0 || close > i + 60 ? i + 2 : close + 2;
      problems.error(
          "mark",
          words.span(i, end),
          "readers would see " + text.substring(i, end) + ", which is filled in nowhere",
          "write the words themselves; as an example of code, put it between backticks");
    }
  }

  /** The end of {@code [:]} or {@code [:uz]} at this place; -1 if none is there. */
  private static int languageMark(String text, int at) {
    if (!text.startsWith("[:", at)) {
      return -1;
    }
    int i = at + 2;
    while (i < text.length() && i < at + 13 && isOfTag(text.charAt(i))) {
      i++;
    }
    boolean named = i - at == 2 || i - at >= 4;
    return named && i < text.length() && text.charAt(i) == ']' ? i + 1 : -1;
  }

  private static boolean isOfTag(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  }
}
