package org.glasnik.language.script;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of one direction.
 *
 * @param foreignWords those that look like the language's own, but hardly are; they stay, and are
 *     reported
 */
record RuleSet(Rules rules, GlossaryIndex foreignWords) {

  /** The built-in rules that were asked for: they never change, and are not cheap to make. */
  private static final Map<String, RuleSet> MADE = new ConcurrentHashMap<>();

  private static final GlossaryIndex NO_WORDS = new GlossaryIndex(Glossary.NONE);

  RuleSet(Rules rules) {
    this(rules, NO_WORDS);
  }

  /**
   * The built-in rules of a name.
   *
   * @param script that they lead to
   */
  static RuleSet named(String name, String script) {
    return MADE.computeIfAbsent(name + " " + script, key -> made(name, script));
  }

  private static RuleSet made(String name, String script) {
    return switch (name + " " + script) {
      case "serbian Latn" -> new RuleSet(new TableRules(Serbian.letters()));
      case "serbian Cyrl" ->
          new RuleSet(new SerbianToCyrillic(), new GlossaryIndex(ForeignSigns.WORDS));
      case "uzbek Latn" -> new RuleSet(new UzbekToLatin());
      case "uzbek Cyrl" ->
          new RuleSet(new UzbekToCyrillic(), new GlossaryIndex(ForeignSigns.WORDS));
      default ->
          throw new IllegalStateException("there are no rules " + name + " to script " + script);
    };
  }
}
