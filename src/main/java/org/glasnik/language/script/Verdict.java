package org.glasnik.language.script;

import org.jspecify.annotations.Nullable;

/**
 * What is to become of a word.
 *
 * @param isKept whether it stays as it is written
 * @param doubt why an editor should look at it; null if the rules are sure
 */
record Verdict(boolean isKept, @Nullable String doubt) {

  static final Verdict CONVERT = new Verdict(false, null);
  static final Verdict KEEP = new Verdict(true, null);

  static final Verdict MIXED = convertBut("it mixes letters of both scripts");
  static final Verdict STRANGE = convertBut("it has a letter that is not in the alphabet");

  static Verdict convertBut(String doubt) {
    return new Verdict(false, doubt);
  }

  static Verdict keepBut(String doubt) {
    return new Verdict(true, doubt);
  }
}
