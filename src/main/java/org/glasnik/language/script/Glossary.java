package org.glasnik.language.script;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an editor settled about single words of a language in two scripts.
 *
 * @param keep words that stay as they are written, in any script; endings behind a hyphen are
 *     converted all the same
 * @param replace words as they are written, with their form in the other script
 */
public record Glossary(List<String> keep, Map<String, String> replace) {

  /** Says nothing of any word. */
  public static final Glossary NONE = new Glossary(List.of(), Map.of());

  public Glossary {
    keep = List.copyOf(keep);
    replace = Map.copyOf(replace);
  }

  public boolean isEmpty() {
    return keep.isEmpty() && replace.isEmpty();
  }

  /** Both together; where they differ about a word, this one counts. */
  public Glossary and(Glossary other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    Set<String> words = new LinkedHashSet<>(keep);
    words.addAll(other.keep);
    Map<String, String> forms = new HashMap<>(other.replace);
    forms.keySet().removeAll(keep);
    forms.putAll(replace);
    words.removeAll(replace.keySet());
    return new Glossary(List.copyOf(words), forms);
  }

  /**
   * What of it matters for texts in a script: of each pair of {@link #replace()} the form in this
   * script stands first.
   *
   * @param script ISO 15924
   */
  public Glossary inScript(String script) {
    if (replace.isEmpty()) {
      return this;
    }
    Map<String, String> forms = new HashMap<>();
    replace.forEach(
        (written, other) -> {
          boolean first = isIn(script, written) || !isIn(script, other);
          forms.put(first ? written : other, first ? other : written);
        });
    return new Glossary(keep, forms);
  }

  private static boolean isIn(String script, String text) {
    UnicodeScript wanted = UnicodeScript.forName(script);
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == wanted);
  }
}
