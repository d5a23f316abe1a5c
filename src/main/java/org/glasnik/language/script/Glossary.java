package org.glasnik.language.script;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

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

  /** Of words that are written the same but for their white space, the first counts. */
  public Glossary {
    keep = keep.stream().map(Glossary::written).filter(word -> !word.isEmpty()).distinct().toList();
    Map<String, String> forms = new LinkedHashMap<>();
    replace.forEach(
        (word, form) -> {
          String written = written(word);
          if (!written.isEmpty() && !form.isEmpty()) {
            forms.putIfAbsent(written, Normalizer.normalize(form, Normalizer.Form.NFC));
          }
        });
    replace = Collections.unmodifiableMap(forms);
  }

  /** A word as it is looked for: in NFC, with single spaces and none around it. */
  private static String written(String word) {
    StringBuilder spaced = new StringBuilder(word.length());
    boolean isApart = false;
    for (char c : Normalizer.normalize(word, Normalizer.Form.NFC).toCharArray()) {
      if (Chars.is(c, Chars.SPACE)) {
        isApart = !spaced.isEmpty();
      } else {
        spaced.append(isApart ? " " : "").append(c);
        isApart = false;
      }
    }
    return spaced.toString();
  }

  public boolean isEmpty() {
    return keep.isEmpty() && replace.isEmpty();
  }

  /** Both together; where they differ about a word, this one counts. */
  public Glossary and(Glossary other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    Set<String> words = new LinkedHashSet<>(other.keep);
    words.removeAll(replace.keySet());
    Map<String, String> forms = new LinkedHashMap<>(other.replace);
    forms.keySet().removeAll(Set.copyOf(keep));
    Map<String, String> all = new LinkedHashMap<>(replace);
    forms.forEach(all::putIfAbsent);
    return new Glossary(Stream.concat(keep.stream(), words.stream()).toList(), all);
  }

  /**
   * What of it matters for texts in a script: of each pair of {@link #replace()} the form in this
   * script stands first. Where several have the same form in this script, the first pair counts.
   *
   * @param script ISO 15924
   */
  public Glossary inScript(String script) {
    if (replace.isEmpty()) {
      return this;
    }
    Map<String, String> forms = new LinkedHashMap<>();
    replace.forEach(
        (written, other) -> {
          boolean first = isIn(script, written) || !isIn(script, other);
          forms.putIfAbsent(first ? written : other, first ? other : written);
        });
    return new Glossary(keep, forms);
  }

  private static boolean isIn(String script, String text) {
    UnicodeScript wanted = UnicodeScript.forName(script);
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == wanted);
  }
}
