package org.glasnik.site;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.glasnik.config.UnionConfig;
import org.glasnik.content.Document;
import org.glasnik.content.WrittenText;
import org.glasnik.language.script.Transliterator;
import org.glasnik.language.script.UnsureWord;
import org.glasnik.source.Problem;

/**
 * The words that an editor should look at, because the rules of the script can't be sure of them.
 */
public final class UnsureWords {

  private UnsureWords() {}

  /**
   * Notices of all words of a site whose form in the other script is not sure, with their places.
   *
   * @param wanted which of the pages that were made from the other script
   */
  public static List<Problem> of(Site site, Predicate<Page> wanted) {
    List<Problem> notices = new ArrayList<>();
    for (Item item : site.items()) {
      for (Page page : item.texts()) {
        if (page.document().isScriptMade() && wanted.test(page)) {
          notices.addAll(of(page.document(), site.config()));
        }
      }
    }
    return notices;
  }

  private static List<Problem> of(Document made, UnionConfig union) {
    List<Problem> notices = new ArrayList<>();
    Transliterator way = ScriptTwins.way(union, made).orElse(null);
    if (way != null) {
      for (WrittenText words : WrittenText.of(made)) {
        for (UnsureWord word : way.unsure(words.text())) {
          notices.add(notice(word, words, made));
        }
      }
    }
    return notices;
  }

  private static Problem notice(UnsureWord word, WrittenText words, Document made) {
    return Problem.notice(
        "script",
        words.span(word.from(), word.to()),
        "\""
            + word.written()
            + "\" is written \""
            + word.converted()
            + "\" in "
            + made.language()
            + ", which may be wrong because "
            + word.why(),
        "settle it once in glossary."
            + made.language().baseTag()
            + ".yaml: keep: ["
            + word.written()
            + "], or replace: {"
            + word.written()
            + ": …}");
  }
}
