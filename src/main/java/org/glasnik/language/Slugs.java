package org.glasnik.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.glasnik.source.Ascii;
import org.jspecify.annotations.Nullable;

/**
 * The name of a page in its address, made of its title: letters and digits in lower case with
 * single hyphens between them. Latin and Cyrillic become ASCII, by the language's own table first;
 * letters of other scripts stay, in NFC.
 */
public final class Slugs {

  /** Longest slug, in characters: addresses have to fit into a message and onto a poster. */
  static final int MAX_LENGTH = 80;

  /** Letters that lose nothing but a mark that Unicode does not separate, and ligatures. */
  private static final Map<String, String> COMMON =
      Map.ofEntries(
          Map.entry("đ", "d"),
          Map.entry("ð", "d"),
          Map.entry("ß", "ss"),
          Map.entry("ø", "o"),
          Map.entry("ł", "l"),
          Map.entry("æ", "ae"),
          Map.entry("œ", "oe"),
          Map.entry("ı", "i"),
          Map.entry("þ", "th"),
          Map.entry("ħ", "h"),
          Map.entry("ŋ", "n"));

  /** Cyrillic letters of other languages, each before what it becomes. */
  private static final String[] CYRILLIC = {
    "а", "a", "б", "b", "в", "v", "г", "g", "д", "d", "ђ", "dj", "е", "e", "ж", "zh", "з", "z",
    "и", "i", "ј", "j", "к", "k", "л", "l", "љ", "lj", "м", "m", "н", "n", "њ", "nj", "о", "o",
    "п", "p", "р", "r", "с", "s", "т", "t", "ћ", "c", "у", "u", "ф", "f", "х", "h", "ц", "ts",
    "ч", "ch", "џ", "dzh", "ш", "sh", "щ", "shch", "ъ", "", "ы", "y", "ь", "", "э", "e", "ю", "yu",
    "я", "ya", "ѓ", "gj", "ќ", "kj", "ѕ", "dz", "і", "i", "ї", "yi", "є", "ye", "ґ", "g", "ә", "a",
    "ғ", "g", "қ", "q", "ң", "n", "ө", "o", "ұ", "u", "ү", "u", "һ", "h", "ҳ", "h", "й", "y",
    "ё", "yo", "ў", "u"
  };

  private static final Map<String, String> OTHER_CYRILLIC = pairs(CYRILLIC);

  private Slugs() {}

  /**
   * The slug of a title in a language. Never empty: a title without letters and digits gives a name
   * made of its code.
   */
  public static String slug(String title, Language language) {
    String slug = cut(collapsed(title, language));
    return slug.isEmpty() ? "x" + Integer.toHexString(title.hashCode()) : slug;
  }

  private static String collapsed(String title, Language language) {
    String text = Ascii.isAscii(title) ? Ascii.lower(title) : lower(normalized(title));
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isDropped(codePoint)) {
        continue;
      }
      String letters = replacement(codePoint, language.slugLetters());
      if (letters == null) {
        gap = true;
      } else if (!letters.isEmpty()) {
        if (gap && out.length() > 0) {
          out.append('-');
        }
        out.append(letters);
        gap = false;
      }
    }
    return out.toString();
  }

  /** NFKC, but for the vowel am of Thai and Lao, which is one letter for everybody else. */
  private static String normalized(String title) {
    String normal =
        Characters.isSettled(title)
            ? Normalizer.normalize(title, Normalizer.Form.NFKC)
            : Normalizer2.getNFKCInstance().normalize(title);
    return normal.replace("\u0e4d\u0e32", "\u0e33").replace("\u0ecd\u0eb2", "\u0eb3");
  }

  private static String lower(String text) {
    return Characters.isSettled(text)
        ? text.toLowerCase(Locale.ROOT)
        : UCharacter.toLowerCase(ULocale.ROOT, text);
  }

  private static String decomposed(String letter) {
    return Characters.isSettled(letter)
        ? Normalizer.normalize(letter, Normalizer.Form.NFD)
        : Normalizer2.getNFDInstance().normalize(letter);
  }

  /** What stands for the character in a slug; null if it only separates words. */
  private static @Nullable String replacement(int codePoint, Map<String, String> table) {
    if (codePoint < 0x80) {
      return isAsciiWord(codePoint) ? Character.toString(codePoint) : null;
    }
    String letter = Character.toString(codePoint);
    String known = find(letter, table);
    if (known != null) {
      return known;
    }
    String bare = decomposed(letter);
    bare = bare.substring(0, Character.charCount(bare.codePointAt(0)));
    if (isAsciiWord(bare.codePointAt(0))) {
      return bare;
    }
    String knownBare = find(bare, table);
    if (knownBare != null) {
      return knownBare;
    }
    return isWord(codePoint) ? letter : null;
  }

  private static @Nullable String find(String letter, Map<String, String> table) {
    String own = table.get(letter);
    if (own != null) {
      return own;
    }
    String common = COMMON.get(letter);
    return common != null ? common : OTHER_CYRILLIC.get(letter);
  }

  private static boolean isAsciiWord(int codePoint) {
    return (codePoint >= 'a' && codePoint <= 'z') || (codePoint >= '0' && codePoint <= '9');
  }

  /** A letter or digit, or a vowel sign of a script that has them apart. */
  private static boolean isWord(int codePoint) {
    return Characters.isLetter(codePoint)
        || Characters.isDigit(codePoint)
        || Characters.isMark(codePoint);
  }

  /** Apostrophes inside words, characters that nobody sees, and accents on their own. */
  private static boolean isDropped(int codePoint) {
    return "'’‘ʻʼ`´\u00ad\u200c\u200d".indexOf(codePoint) >= 0
        || (codePoint >= 0x300 && codePoint <= 0x36f);
  }

  /** At most {@link #MAX_LENGTH} characters, cut between words if there is a place for that. */
  private static String cut(String slug) {
    if (slug.length() <= MAX_LENGTH) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', MAX_LENGTH);
    if (hyphen > MAX_LENGTH / 2) {
      return slug.substring(0, hyphen);
    }
    boolean pair = Character.isHighSurrogate(slug.charAt(MAX_LENGTH - 1));
    return slug.substring(0, pair ? MAX_LENGTH - 1 : MAX_LENGTH);
  }

  private static Map<String, String> pairs(String[] lettersAndValues) {
    Map<String, String> table = new HashMap<>();
    for (int i = 0; i < lettersAndValues.length; i += 2) {
      table.put(lettersAndValues[i], lettersAndValues[i + 1]);
    }
    return Map.copyOf(table);
  }
}
