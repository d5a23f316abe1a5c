package org.glasnik.language;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The fields of a language's file that hold letters and marks. */
final class LetterReader {

  /** What would be more than a mark in a page. */
  private static final Pattern MARK =
      Pattern.compile("[^<>&\"\\x00-\\x1f\\x7f-\\x9f\\u2028\\u2029]+");

  private static final Pattern ASCII_SLUG = Pattern.compile("[a-z0-9]*");

  private static final Pattern PARTED = Pattern.compile("[^|]+\\|[^|]+");

  private static final Set<String> ROMANIZED = Set.of("Latn", "Cyrl");

  private final LanguageFields file;

  LetterReader(LanguageFields file) {
    this.file = file;
  }

  Quotes quotes() {
    List<String> marks = file.list("quotes", 4);
    for (String mark : marks) {
      if (!MARK.matcher(mark).matches()) {
        file.wrong("quotes", "\"" + mark + "\" is no quotation mark", "write marks like „ or «");
      }
    }
    return marks.size() == 4
        ? new Quotes(marks.get(0), marks.get(1), marks.get(2), marks.get(3))
        : Quotes.ENGLISH;
  }

  /** What letters become in addresses: nothing that would be more than a part of a name. */
  Map<String, String> slugs(String script) {
    Map<String, String> slugs = file.table("slugs");
    slugs.forEach(
        (letter, written) -> {
          if (!isPartOfSlug(written, script)) {
            file.wrong(
                "slugs",
                "\"" + letter + "\" can't become \"" + written + "\" in an address",
                "write small letters a–z and digits, or nothing: " + letter + ": \"\"");
          }
        });
    return Map.copyOf(slugs);
  }

  private static boolean isPartOfSlug(String written, String script) {
    return ASCII_SLUG.matcher(written).matches()
        || (!ROMANIZED.contains(script)
            && consistsOf(
                written,
                c -> c < 0x80 ? ASCII_SLUG.matcher(Character.toString(c)).matches() : isWord(c)));
  }

  /** Letters, each once: the rules of a collator are made of them. */
  List<String> alphabet() {
    List<String> letters = file.words("alphabet");
    Set<String> seen = new HashSet<>();
    for (String letter : letters) {
      if (!consistsOf(letter, c -> Characters.isLetter(c) || Characters.isMark(c))) {
        file.wrong(
            "alphabet",
            "\"" + letter + "\" is no letter",
            "write only letters, with blanks between them: a b c č");
      } else if (!seen.add(letter)) {
        file.wrong("alphabet", "\"" + letter + "\" stands in it twice", "delete one of the two");
      }
    }
    return letters;
  }

  List<String> apart() {
    List<String> parts = file.words("apart");
    for (String part : parts) {
      if (!PARTED.matcher(part).matches()) {
        file.wrong("apart", "\"" + part + "\" has no bar between two letters", "write in|jekc");
      }
    }
    return parts;
  }

  private static boolean isWord(int codePoint) {
    return Characters.isLetter(codePoint)
        || Characters.isMark(codePoint)
        || Characters.isDigit(codePoint);
  }

  private static boolean consistsOf(String text, IntPredicate kind) {
    return text.codePoints().allMatch(kind);
  }
}
