package org.glasnik.language.script;

import java.text.Normalizer;
import java.util.Map;

/** Serbian, Bosnian or Montenegrin from Latin to Cyrillic. */
final class SerbianToCyrillic implements Rules {

  private static final Verdict FOREIGN =
      Verdict.keepBut("it looks like a word of another language");

  private static final Verdict BESIDE_FOREIGN =
      Verdict.keepBut("a hyphen joins it to a word of another language");

  private static final Verdict BEHIND_FOREIGN =
      Verdict.convertBut("it follows a name of another language");

  private static final Verdict BEFORE_FOREIGN =
      Verdict.convertBut("a name of another language follows it");

  private static final Verdict ACCENTED = Verdict.convertBut("it has an accent");

  private static final Verdict ONE =
      Verdict.convertBut("between names I may be a number and not the word");

  private static final Verdict MONTH =
      Verdict.convertBut("behind a number I may be a month and not the word");

  private static final char[] UNTIL = "do ".toCharArray();

  private static final Verdict FIVE = Verdict.keepBut("V may be a number or a letter");

  private static final Verdict TWO_LETTERS =
      Verdict.convertBut("its digraph may be two letters, where a prefix ends");

  private static final Verdict DJ = Verdict.convertBut("dj may stand for đ");

  private static final Verdict INNER_CAPITAL =
      Verdict.convertBut("a capital stands inside, as in a trade name");

  /** Marks that show how a vowel is spoken; acute and grave are left to other languages. */
  private static final char[] MARKS = {'\u0302', '\u030f', '\u0311', '\u0304'};

  private static final int LETTERS = 0x250;

  private final char[] cyrillic = new char[LETTERS];
  private final char[] marks = new char[LETTERS];

  SerbianToCyrillic() {
    for (Map.Entry<String, String> letter : Serbian.letters().entrySet()) {
      if (letter.getValue().length() == 1) {
        add(letter.getValue().charAt(0), letter.getKey().charAt(0), '\0');
      }
    }
    add('ð', 'ђ', '\0');
    add('ś', 'с', '\u0301');
    add('ź', 'з', '\u0301');
    for (char mark : MARKS) {
      for (char vowel : "aeiour".toCharArray()) {
        String letter = Normalizer.normalize("" + vowel + mark, Normalizer.Form.NFC);
        if (letter.length() == 1) {
          add(letter.charAt(0), cyrillic[vowel], mark);
        }
      }
    }
    addDigraph("ǆǅǄ", 'џ');
    addDigraph("ǉǈǇ", 'љ');
    addDigraph("ǌǋǊ", 'њ');
  }

  @Override
  public Verdict judge(char[] text, int from, int to, int kinds, int end) {
    Verdict general =
        LatinWords.judge(text, from, to, kinds, end, LatinWords.Numerals.MAY_BE_WORDS);
    if (general != null) {
      return general;
    }
    if (to - from == 1) {
      return single(text, from, to, end);
    }
    boolean isAccented = false;
    boolean isSuspect = false;
    boolean isInnerCapital = false;
    boolean hasDigraph = false;
    boolean hasDj = false;
    int capitals = 0;
    char before = '\0';
    for (int i = from; i < to; i++) {
      char c = text[i];
      int kind = Chars.kind(c);
      if ((kind & Chars.LATIN) != 0) {
        if (c >= LETTERS || cyrillic[c] == 0) {
          return isForeignLetter(c) ? Verdict.KEEP : FOREIGN;
        }
        isAccented |= marks[c] != 0 && marks[c] != '\u0301';
        boolean isCapital = (kind & Chars.UPPER) != 0;
        capitals += isCapital ? 1 : 0;
        isInnerCapital |= isCapital && i > from && !Chars.is(before, Chars.UPPER) && before != 'i';
        char small = Chars.lower(c);
        char smallBefore = Chars.lower(before);
        isSuspect |= isSuspect(small, smallBefore);
        hasDj |= small == 'j' && smallBefore == 'd';
        hasDigraph |= small == 'j' && smallBefore == 'n' || small == 'ž' && smallBefore == 'd';
        before = c;
      } else if ((kind & Chars.CYRILLIC) != 0) {
        return Verdict.MIXED;
      }
    }
    if (isSuspect && ForeignSigns.areIn(text, from, to)) {
      return FOREIGN;
    }
    if (capitals > 0 && Chars.is(text[from], Chars.UPPER) && isForeignBefore(text, from, '-')) {
      return BESIDE_FOREIGN;
    }
    if (capitals == 1 && Chars.is(text[from], Chars.UPPER)) {
      if (isForeignBefore(text, from, ' ')) {
        return BEHIND_FOREIGN;
      }
      if (isForeignBehind(text, to, end)) {
        return BEFORE_FOREIGN;
      }
    }
    if (isInnerCapital) {
      return INNER_CAPITAL;
    }
    if (isAccented) {
      return ACCENTED;
    }
    if (hasDj && DigraphExceptions.mayBeDj(text, from, to)) {
      return DJ;
    }
    return hasDigraph && DigraphExceptions.isDoubtful(text, from, to)
        ? TWO_LETTERS
        : Verdict.CONVERT;
  }

  /** Puts one letter and gives the place of the next. */
  @Override
  public int put(char[] text, int at, int from, int to, int end, Out out) {
    char c = text[at];
    if (c == Chars.ZERO_WIDTH_NON_JOINER) {
      return at + 1;
    }
    int second = at + 1;
    while (second < to && text[second] == Chars.SOFT_HYPHEN) {
      second++;
    }
    char digraph = second < to ? digraph(text, at, text[second], from, to) : 0;
    if (digraph != 0) {
      out.put(digraph);
      return second + 1;
    }
    char letter = c < LETTERS ? cyrillic[c] : 0;
    out.put(letter == 0 ? c : letter);
    if (letter != 0 && marks[c] != 0) {
      out.put(marks[c]);
    }
    return at + 1;
  }

  /** The one letter that this one and the next are; 0 if they are two. */
  private static char digraph(char[] text, int at, char next, int from, int to) {
    return switch (text[at]) {
      case 'l' -> isSmallJ(next) ? 'љ' : 0;
      case 'L' -> isJ(next) ? 'Љ' : 0;
      case 'n' -> isSmallJ(next) && !DigraphExceptions.splitsNj(text, from, to, at) ? 'њ' : 0;
      case 'N' -> isJ(next) && !DigraphExceptions.splitsNj(text, from, to, at) ? 'Њ' : 0;
      case 'd' -> next == 'ž' && !DigraphExceptions.splitsDz(text, from, to, at) ? 'џ' : 0;
      case 'D' ->
          (next == 'ž' || next == 'Ž') && !DigraphExceptions.splitsDz(text, from, to, at) ? 'Џ' : 0;
      default -> 0;
    };
  }

  /** A Cyrillic ј behind a Latin letter is a slip of the keyboard. */
  private static boolean isSmallJ(char c) {
    return c == 'j' || c == 'ј';
  }

  private static boolean isJ(char c) {
    return isSmallJ(c) || c == 'J' || c == 'Ј';
  }

  private static Verdict single(char[] text, int from, int to, int end) {
    char c = text[from];
    if (isForeignLetter(c)) {
      return Verdict.KEEP;
    }
    if (c == 'V' && RomanNumerals.isBehindDay(text, from)) {
      return Verdict.KEEP;
    }
    if (c == 'I') {
      if (RomanNumerals.isBehindDay(text, from)) {
        return firstMonth(text, to, end);
      }
      if (isJoinedToNumeral(text, from, to, end)) {
        return Verdict.KEEP;
      }
      return isBetweenNames(text, from, to, end) ? ONE : Verdict.CONVERT;
    }
    if (c == 'V' && LatinWords.isBeforeSmallLetter(text, to, end)) {
      return FIVE;
    }
    return c >= LETTERS || !Chars.is(c, Chars.LATIN) ? Verdict.KEEP : Verdict.CONVERT;
  }

  /** {@code 12. I 2026.}, but {@code člana 12. I tada}. */
  private static Verdict firstMonth(char[] text, int to, int end) {
    int next = to;
    while (next < end && next - to < 2 && Chars.is(text[next], Chars.SPACE)) {
      next++;
    }
    boolean isMonth =
        next == end
            || Chars.is(text[next], Chars.DIGIT)
            || ".,;:)-–/".indexOf(text[next]) >= 0
            || Letters.stand(UNTIL, text, next, end);
    return isMonth ? Verdict.KEEP : MONTH;
  }

  /** {@code I–III}. */
  private static boolean isJoinedToNumeral(char[] text, int from, int to, int end) {
    if (to + 1 < end && "-–/".indexOf(text[to]) >= 0) {
      int last = Words.endOfWord(text, to + 1, end);
      if (RomanNumerals.isNumeral(text, to + 1, last) || isNumeralLetter(text, to + 1, last)) {
        return true;
      }
    }
    if (from < 2 || "-–/".indexOf(text[from - 1]) < 0) {
      return false;
    }
    int first = Words.startOfWord(text, from - 1);
    return RomanNumerals.isNumeral(text, first, from - 1) || isNumeralLetter(text, first, from - 1);
  }

  private static boolean isNumeralLetter(char[] text, int from, int to) {
    return to - from == 1 && (text[from] == 'V' || text[from] == 'X');
  }

  /** Behind a word with one capital, and neither at the start of a sentence nor among capitals. */
  private static boolean isBetweenNames(char[] text, int from, int to, int end) {
    int before = Words.endOfWordBefore(text, from);
    return before >= 0
        && from - before == 1
        && Chars.is(text[before], Chars.SPACE)
        && !Words.isAmongCapitals(text, from, to, end);
  }

  private static boolean isForeignLetter(char c) {
    return switch (Chars.lower(c)) {
      case 'q', 'w', 'x', 'y' -> true;
      default -> false;
    };
  }

  /** A quick look: every sign of a foreign word has such a pair of letters. */
  private static boolean isSuspect(char c, char before) {
    return switch (c) {
      case 'h', 'z' -> true;
      case 'k' -> before == 'c' || before == 'e' || before == 'o';
      case 't', 'd', 'l', 'm', 'n', 'p', 'r', 's' ->
          before == c || before == 'c' || before == 'e' || before == 'o' || before == 'h';
      case 'i' -> before == 't';
      case 'u' -> before == 'a' || before == 'g';
      default -> before == c;
    };
  }

  /** Whether a space or hyphen is between the word and a name with a letter of other languages. */
  private boolean isForeignBefore(char[] text, int from, char joint) {
    if (from < 2 || (joint == '-' ? !Chars.isHyphen(text[from - 1]) : text[from - 1] != joint)) {
      return false;
    }
    return isForeignName(text, Words.startOfWord(text, from - 1), from - 1);
  }

  private boolean isForeignBehind(char[] text, int to, int end) {
    return to + 2 < end
        && text[to] == ' '
        && Chars.is(text[to + 1], Chars.UPPER)
        && isForeignName(text, to + 1, Words.endOfWord(text, to + 1, end));
  }

  /** Whether a word has a capital and is known for a foreign one by its letters. */
  private boolean isForeignName(char[] text, int from, int to) {
    if (to - from < 2 || !Chars.is(text[from], Chars.UPPER)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      int kind = Chars.kind(text[i]);
      if ((kind & (Chars.LETTER | Chars.MARK)) == 0 || (kind & Chars.CYRILLIC) != 0) {
        return false;
      }
      if ((kind & Chars.LATIN) != 0 && (text[i] >= LETTERS || cyrillic[text[i]] == 0)) {
        return !RomanNumerals.isNumeral(text, from, to);
      }
    }
    return ForeignSigns.areIn(text, from, to);
  }

  private void add(char latin, char letter, char mark) {
    cyrillic[latin] = letter;
    marks[latin] = mark;
    cyrillic[Character.toUpperCase(latin)] = Character.toUpperCase(letter);
    marks[Character.toUpperCase(latin)] = mark;
  }

  private void addDigraph(String forms, char letter) {
    cyrillic[forms.charAt(0)] = letter;
    cyrillic[forms.charAt(1)] = Character.toUpperCase(letter);
    cyrillic[forms.charAt(2)] = Character.toUpperCase(letter);
  }
}
