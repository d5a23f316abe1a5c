package org.glasnik.language.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.language.Language;

/**
 * Writes texts of one language in its other script. Immutable; one serves all threads. Web and mail
 * addresses, handles, words of another language and what the glossary keeps stay as they are.
 */
public final class Transliterator {

  private final Rules rules;
  private final GlossaryIndex settled;
  private final GlossaryIndex doubtful;

  private Transliterator(Rules rules, GlossaryIndex settled, GlossaryIndex doubtful) {
    this.rules = rules;
    this.settled = settled;
    this.doubtful = doubtful;
  }

  /**
   * The way from one language to another one that is the same in another script; empty if there is
   * none between them.
   *
   * @throws IllegalStateException if the language's file names rules that do not exist
   */
  public static Optional<Transliterator> between(Language from, Language to, Glossary glossary) {
    String name = from.transliteration().get(to.tag());
    if (name == null) {
      return Optional.empty();
    }
    Map<String, String> table = from.letterTables().get(name);
    RuleSet set =
        table == null ? RuleSet.named(name, to.script()) : new RuleSet(new TableRules(table));
    return Optional.of(
        new Transliterator(set.rules(), new GlossaryIndex(glossary), set.foreignWords()));
  }

  /**
   * This way for a text with a glossary of its own, which counts where both have a word. It costs
   * as much as that glossary is long, not this way's.
   */
  public Transliterator with(Glossary glossary) {
    return glossary.isEmpty()
        ? this
        : new Transliterator(rules, new GlossaryIndex(glossary, settled), doubtful);
  }

  /** A whole text. */
  public String convert(String text) {
    StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
    convert(text, 0, text.length(), out);
    return out.toString();
  }

  /**
   * Appends a part of a text, looking at the letters around it: parts that follow each other give
   * together what the whole gives, wherever it is cut.
   */
  public void convert(String text, int from, int to, StringBuilder out) {
    if (from < to) {
      Out letters = new Out((to - from) + (to - from) / 8);
      Passage passage = Passage.of(text, from, to, settled.breaks());
      new Pass(passage, rules, settled, doubtful, letters, null).run();
      letters.appendTo(out);
    }
  }

  /** The words of a text that an editor should settle in the glossary, in the order of the text. */
  public List<UnsureWord> unsure(String text) {
    List<UnsureWord> words = new ArrayList<>();
    Passage passage = Passage.of(text, 0, text.length(), "");
    Pass.Doubts doubts =
        (from, to, converted, why) ->
            words.add(new UnsureWord(from, to, text.substring(from, to), converted, why));
    new Pass(passage, rules, settled, doubtful, new Out(text.length()), doubts).run();
    return List.copyOf(words);
  }
}
