package org.glasnik.language.script;

import java.util.List;
import java.util.Map;

/**
 * What gives away words of other languages among Serbian ones of the same letters. Serbian writes
 * as it speaks: it doubles a consonant only where a prefix ends, and knows no silent h.
 */
final class ForeignSigns {

  /** Trade names, English words and abbreviations that their letters do not give away. */
  static final Glossary WORDS =
      new Glossary(
          List.of(
              "Facebook",
              "Instagram",
              "Google",
              "Viber",
              "TikTok",
              "YouTube",
              "Wi-Fi",
              "Telegram",
              "Messenger",
              "Zoom",
              "Microsoft",
              "Apple",
              "Amazon",
              "Android",
              "Gmail",
              "Uber",
              "Glovo",
              "Reuters",
              "Siemens",
              "Rio Tinto",
              "Linux",
              "Outlook",
              "Safari",
              "mail",
              "e-mail",
              "email",
              "online",
              "livestream",
              "podcast",
              "update",
              "upload",
              "backup",
              "startup",
              "deadline",
              "part-time",
              "full-time",
              "outsourcing",
              "mainstreaming",
              "PDF",
              "HTML",
              "HTTP",
              "HTTPS",
              "CSS",
              "RSS",
              "URL",
              "USB",
              "IBAN",
              "ISBN",
              "DOI",
              "BIC",
              "EUR",
              "USD",
              "Jean",
              "localhost",
              "JPEG",
              "JPG",
              "PNG",
              "GIF",
              "SVG",
              "CSV",
              "JSON",
              "EPUB",
              "VPN",
              "SSL",
              "DNS"),
          Map.of());

  /** Abbreviations in capitals, up to this length, double whatever they like. */
  private static final int LONGEST_ABBREVIATION = 5;

  /** What a Serbian word may have before a consonant that is its last one doubled. */
  private static final char[][][] PREFIXES =
      Letters.byLast(
          "sub", "nad", "od", "pod", "pred", "vakuum", "om", "van", "pan", "jedan", "inter",
          "super", "hiper", "kultur", "br", "vr", "gr", "trans", "ps", "set", "post", "het", "dest",
          "četvrt", "protiv", "bez", "iz", "raz", "nuz", "uz");

  private static final char[][] FOREIGN_STARTS =
      Letters.of("th", "ph", "shop", "gh", "kh", "zh", "dh", "bh", "cl");

  private static final char[][][] FOREIGN_ENDS =
      Letters.byLast(
          "th", "ph", "sh", "gh", "kh", "ght", "tz", "ock", "ack", "ick", "uck", "eau", "gue",
          "ation", "ition", "otion", "book", "cook", "hook", "oot", "ood", "oom", "oon", "eet",
          "eed", "een", "eek", "eel", "eer", "eep", "ees");

  private static final char[][] FOREIGN_PARTS =
      Letters.of(
          "sch", "tch", "ght", "ction", "uth", "nth", "rth", "ith", "lth", "eph", "aph", "rtz",
          "itz", "atz", "etz");

  private ForeignSigns() {}

  /** Whether letters follow each other as they hardly do in a Serbian word. */
  static boolean areIn(char[] text, int from, int to) {
    if (to - from <= LONGEST_ABBREVIATION && Words.isCapitals(text, from, to)) {
      return false;
    }
    char before = '\0';
    for (int i = from; i < to; i++) {
      char c = Chars.lower(text[i]);
      boolean isForeign =
          c == before
              ? isForeignDouble(text, from, i, c)
              : switch (c) {
                case 'h' -> before == 'c' && !Letters.stand(ALZHEIMER, text, i - 2, to);
                case 'z' -> before == 's' || before == 'c';
                case 't' -> before == 'c' && i - from > 2;
                default -> false;
              };
      if (isForeign || isPart(text, i, to, c)) {
        return true;
      }
      before = c;
    }
    return Letters.startsWithAny(FOREIGN_STARTS, text, from, to)
        || Letters.endWithAny(FOREIGN_ENDS, text, from, to);
  }

  private static final char[] ALZHEIMER = "lchajm".toCharArray();

  private static boolean isPart(char[] text, int at, int to, char c) {
    return switch (c) {
          case 's', 't', 'g', 'c', 'u', 'n', 'r', 'i', 'l', 'e', 'a' -> true;
          default -> false;
        }
        && at + 2 < to
        && isPartLetter(Chars.lower(text[at + 1]), Chars.lower(text[at + 2]))
        && Letters.startsWithAny(FOREIGN_PARTS, text, at, to)
        && !Letters.stand(PARTH, text, at - 1, to);
  }

  /** Every foreign part has one of these behind its first letter. */
  private static boolean isPartLetter(char second, char third) {
    return third == 'h' || third == 'z' || (second == 'h' && third == 't') || second == 't';
  }

  /** The one Serbian word with rth: aparthejd. */
  private static final char[] PARTH = "arthej".toCharArray();

  private static boolean isForeignDouble(char[] text, int from, int second, char c) {
    return "aeiouj".indexOf(c) < 0 && !Letters.endWithAny(PREFIXES, text, from, second);
  }
}
