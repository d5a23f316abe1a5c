package org.glasnik.check;

import org.glasnik.content.WrittenText;
import org.glasnik.language.Language;
import org.glasnik.source.Problems;

/** What letters and signs a text of a language must not hold. */
interface LetterRule {

  /** Whether the rule is for texts of this language. */
  default boolean appliesTo(Language language) {
    return true;
  }

  /** Whether the text may break the rule: quick, and never wrongly no. */
  boolean isSuspect(String text);

  /** Tells what breaks the rule. */
  void check(WrittenText words, Language language, Problems problems);
}
