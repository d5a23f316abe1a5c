package org.glasnik.language.script;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One letter, or two together, become the same one or more letters everywhere. Where a capital
 * becomes several, the second is a capital too if the word is in capitals: it goes by the letter
 * behind, at the end of a word by the letter before; a word of one letter goes by the words around
 * it.
 */
class TableRules implements Rules {

  private static final Verdict NUMERAL =
      Verdict.convertBut("it may be a Roman numeral typed with Cyrillic letters");

  private static final char[][] CENTURY = Letters.of("век", "вијек", "в.", "вв.", "ғасыр");

  /** What one letter becomes; it is null where the table does not have it. */
  private final @Nullable Written[] letters;

  /** What a letter together with the next becomes, by both. */
  private final Map<String, Written> pairs = new HashMap<>();

  /** Of what letters become: capitals that are not what Unicode says. */
  private final Map<String, String> upperCase = new HashMap<>();

  private final int first;

  /** Small letters that are not in the alphabet, but known all the same; reported. */
  private final String strange;

  /** Letters of the other script. */
  record Written(char[] ordinary, char[] inCapitals, boolean beginsPair) {

    Written asPair() {
      return new Written(ordinary, inCapitals, true);
    }
  }

  /**
   * @param table small letters, one or two together, with what they become; capitals are only
   *     needed where they are not what Unicode says
   */
  TableRules(Map<String, String> table) {
    this(table, "");
  }

  TableRules(Map<String, String> table, String strange) {
    this.strange = strange;
    int least = Character.MAX_VALUE;
    int greatest = 0;
    for (String letter : table.keySet()) {
      if (letter.isEmpty() || letter.length() > 2) {
        throw new IllegalStateException("a table has one letter or two, not " + letter);
      }
      least = Math.min(least, Math.min(letter.charAt(0), upper(letter.charAt(0))));
      greatest = Math.max(greatest, Math.max(letter.charAt(0), upper(letter.charAt(0))));
    }
    first = least;
    letters = new Written[Math.max(0, greatest - least + 1)];
    learnUpperCase(table);
    table.forEach((letter, written) -> addCapitals(letter, written, table));
    table.forEach((letter, written) -> add(letter, written(letter, written)));
    for (String pair : pairs.keySet()) {
      Written single = letters[pair.charAt(0) - first];
      if (single != null) {
        letters[pair.charAt(0) - first] = single.asPair();
      }
    }
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
        isStrange |= !strange.isEmpty() && strange.indexOf(Chars.lower(c)) >= 0;
      } else if (Chars.is(c, Chars.LETTER)) {
        isStrange |= Chars.is(c, Chars.CYRILLIC);
        isMixed |= Chars.is(c, Chars.LATIN);
      }
    }
    if (isMixed && (reads || isStrange)) {
      return Verdict.MIXED;
    }
    if (isNumeralBeforeCentury(text, from, to, end)) {
      return NUMERAL;
    }
    return isStrange ? Verdict.STRANGE : reads ? Verdict.CONVERT : Verdict.KEEP;
  }

  /** {@code ХХ век}, typed with the Cyrillic letter. */
  private static boolean isNumeralBeforeCentury(char[] text, int from, int to, int end) {
    for (int i = from; i < to; i++) {
      if (text[i] != 'Х') {
        return false;
      }
    }
    int next = to + (to < end && text[to] == '.' ? 1 : 0);
    return next + 1 < end
        && Chars.is(text[next], Chars.SPACE)
        && Letters.startsWithAny(CENTURY, text, next + 1, end);
  }

  /** Puts what a letter, or it and the next, becomes, and gives the place behind. */
  @Override
  public int put(char[] text, int at, int from, int to, int end, Out out) {
    if (text[at] == 'С' && at > 0 && text[at - 1] == '°') {
      out.put('C');
      return at + 1;
    }
    Written written = letter(text[at]);
    if (written == null) {
      out.put(text[at]);
      return at + 1;
    }
    int second = at + 1;
    while (second < to && text[second] == Chars.SOFT_HYPHEN) {
      second++;
    }
    if (written.beginsPair && second < to) {
      Written pair = pairs.get("" + text[at] + text[second]);
      if (pair != null) {
        put(pair, text, at, from, to, end, out);
        return second + 1;
      }
    }
    put(written, text, at, from, to, end, out);
    return at + 1;
  }

  static void put(Written written, char[] text, int at, int from, int to, int end, Out out) {
    if (written.ordinary.length == 1) {
      out.put(written.ordinary[0]);
    } else {
      boolean isCapital = Chars.is(text[at], Chars.UPPER);
      out.put(
          isCapital && isAmongCapitals(text, at, from, to, end)
              ? written.inCapitals
              : written.ordinary);
    }
  }

  final @Nullable Written letter(char c) {
    int index = c - first;
    return index >= 0 && index < letters.length ? letters[index] : null;
  }

  /** Whether a capital stands in a word, or as a word of its own in a line, of capitals. */
  private static boolean isAmongCapitals(char[] text, int at, int from, int to, int end) {
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
    return Words.isJoinedToCapitals(text, from, to, end)
        || Words.isAmongCapitals(text, from, to, end);
  }

  /**
   * Where the table says what a capital becomes, that is the capital of what the small one does.
   */
  private void learnUpperCase(Map<String, String> table) {
    table.forEach(
        (letter, written) -> {
          String small = table.get(letter.toLowerCase(Locale.ROOT));
          if (small != null && small.length() == 1 && !small.equals(written)) {
            upperCase.put(small, written);
          }
        });
  }

  /** A pair has two more forms: its first letter a capital, and both. */
  private void addCapitals(String letter, String written, Map<String, String> table) {
    String title = upper(letter.charAt(0)) + letter.substring(1);
    String capitals = letter.toUpperCase(Locale.ROOT);
    if (title.equals(letter) || capitals.length() != letter.length()) {
      return;
    }
    Written inTitle =
        new Written(
            (written.isEmpty() ? "" : upper(written.substring(0, 1)) + written.substring(1))
                .toCharArray(),
            inCapitals(written),
            false);
    for (String form : new String[] {title, capitals}) {
      if (!table.containsKey(form)) {
        add(form, inTitle);
      }
    }
  }

  private Written written(String letter, String written) {
    boolean isCapital = Chars.is(letter.charAt(0), Chars.UPPER);
    char[] ordinary = written.toCharArray();
    return new Written(ordinary, isCapital ? inCapitals(written) : ordinary, false);
  }

  private void add(String letter, Written written) {
    if (letter.length() == 2) {
      pairs.put(letter, written);
    } else {
      letters[letter.charAt(0) - first] = written;
    }
  }

  private char[] inCapitals(String written) {
    StringBuilder capitals = new StringBuilder();
    for (char c : written.toCharArray()) {
      capitals.append(upper(String.valueOf(c)));
    }
    return capitals.toString().toCharArray();
  }

  private String upper(String letter) {
    return upperCase.getOrDefault(letter, letter.toUpperCase(Locale.ROOT));
  }

  private static char upper(char letter) {
    return Character.toUpperCase(letter);
  }
}
