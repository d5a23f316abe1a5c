package org.glasnik.language.script;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One letter becomes the same one or more letters everywhere. Where a capital becomes several, the
 * second is a capital too if the word is in capitals: it goes by the letter behind, at the end of a
 * word by the letter before; a word of one letter goes by the words around it.
 */
class TableRules implements Rules {

  private final char[] @Nullable [] ordinary;
  private final char[] @Nullable [] inCapitals;
  private final int first;
  private final Map<String, String> upperCase = new HashMap<>();

  /** Letters that do not belong to the alphabet but are known all the same; reported. */
  private final String strange;

  /**
   * @param letters lower case with what it becomes; capitals are only needed where they are not
   *     what Unicode says
   */
  TableRules(Map<String, String> letters) {
    this(letters, "");
  }

  TableRules(Map<String, String> letters, String strange) {
    this.strange = strange;
    int least = Character.MAX_VALUE;
    int greatest = 0;
    for (String letter : letters.keySet()) {
      if (letter.length() != 1) {
        throw new IllegalArgumentException("one letter is needed, not " + letter);
      }
      least = Math.min(least, Math.min(letter.charAt(0), upper(letter.charAt(0))));
      greatest = Math.max(greatest, Math.max(letter.charAt(0), upper(letter.charAt(0))));
    }
    first = least;
    ordinary = new char[greatest - least + 1][];
    inCapitals = new char[greatest - least + 1][];
    learnUpperCase(letters);
    letters.forEach(this::addCapital);
    letters.forEach(
        (letter, written) -> ordinary[letter.charAt(0) - first] = written.toCharArray());
    letters.forEach((letter, written) -> addInCapitals(letter.charAt(0), written));
  }

  @Override
  public Verdict judge(char[] text, int from, int to, int kinds, int end) {
    boolean reads = false;
    boolean isStrange = false;
    boolean isMixed = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (letter(c) != null) {
        reads = true;
        isStrange |= strange.indexOf(Chars.lower(c)) >= 0;
      } else if (Chars.is(c, Chars.LETTER)) {
        isStrange |= Chars.is(c, Chars.CYRILLIC);
        isMixed |= Chars.is(c, Chars.LATIN);
      }
    }
    return isMixed && (reads || isStrange)
        ? Verdict.MIXED
        : isStrange ? Verdict.STRANGE : reads ? Verdict.CONVERT : Verdict.KEEP;
  }

  @Override
  public void convert(char[] text, int from, int to, int partFrom, int partTo, int end, Out out) {
    int stop = Math.min(to, partTo);
    for (int i = from; i < stop; ) {
      int unit = i;
      int before = out.length();
      put(text, i++, from, to, end, out);
      while (i < to && Chars.is(text[i], Chars.MARK)) {
        out.putMark(text[i++]);
      }
      if (unit < partFrom) {
        out.cut(before);
      }
    }
  }

  /** Puts what one letter becomes. */
  void put(char[] text, int at, int from, int to, int end, Out out) {
    char[] letters = letter(text[at]);
    if (letters == null) {
      out.put(text[at]);
    } else if (letters.length == 1) {
      out.put(letters[0]);
    } else if (letters.length > 1) {
      char[] capitals = inCapitals[text[at] - first];
      out.put(capitals != null && isAmongCapitals(text, at, from, to, end) ? capitals : letters);
    }
  }

  final char @Nullable [] letter(char c) {
    int index = c - first;
    return index >= 0 && index < ordinary.length ? ordinary[index] : null;
  }

  /** Whether a capital stands in a word, or as a word of its own in a line, of capitals. */
  static boolean isAmongCapitals(char[] text, int at, int from, int to, int end) {
    for (int i = at + 1; i < to; i++) {
      if (Chars.is(text[i], Chars.LETTER)) {
        return Chars.is(text[i], Chars.UPPER);
      }
    }
    for (int i = at - 1; i >= from; i--) {
      if (Chars.is(text[i], Chars.LETTER)) {
        return Chars.is(text[i], Chars.UPPER);
      }
    }
    return Words.isAmongCapitals(text, from, to, end);
  }

  /**
   * Where the table says what a capital becomes: that is the capital of what the small one does.
   */
  private void learnUpperCase(Map<String, String> letters) {
    letters.forEach(
        (letter, written) -> {
          String small = letters.get(String.valueOf(Chars.lower(letter.charAt(0))));
          if (small != null && small.length() == 1 && !small.equals(written)) {
            upperCase.put(small, written);
          }
        });
  }

  private void addCapital(String letter, String written) {
    char capital = upper(letter.charAt(0));
    if (capital != letter.charAt(0)) {
      String title = written.isEmpty() ? "" : upper(written.substring(0, 1)) + written.substring(1);
      ordinary[capital - first] = title.toCharArray();
      addInCapitals(capital, written);
    }
  }

  private void addInCapitals(char letter, String written) {
    if (Chars.is(letter, Chars.UPPER)) {
      StringBuilder capitals = new StringBuilder();
      for (char c : written.toCharArray()) {
        capitals.append(upper(String.valueOf(c)));
      }
      inCapitals[letter - first] = capitals.toString().toCharArray();
    }
  }

  private String upper(String letter) {
    return upperCase.getOrDefault(letter, letter.toUpperCase(Locale.ROOT));
  }

  private static char upper(char letter) {
    return Character.toUpperCase(letter);
  }
}
