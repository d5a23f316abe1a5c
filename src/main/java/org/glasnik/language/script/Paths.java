package org.glasnik.language.script;

import java.util.Set;

/**
 * Addresses without a scheme and paths of files, told by their slashes rather than by an ending.
 */
final class Paths {

  private static final char[] LOCALHOST = "localhost".toCharArray();

  private static final int LONGEST_ENDING = 18;

  /** What a full stop without a space behind it belongs to, so that no host begins with it. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("npr", "tj", "itd", "dr", "mr", "sl", "br", "str", "st", "god", "tzv", "odn");

  private Paths() {}

  /**
   * Whether a host of Latin letters fills these characters and a path follows: {@code bit.ly/x}.
   */
  static boolean isHostWithPath(char[] text, int from, int to, int end) {
    return isWord(text, to + 1, end)
        && text[to] == '/'
        && (isHost(text, from, to) || isLocalhost(text, from, to));
  }

  /** Where the host begins that stands before the colon of a port; -1 if there is none. */
  static int hostBeforePort(char[] text, int start, int colon, int end) {
    int first = colon;
    while (first > start && (isAscii(text[first - 1]) || ".-".indexOf(text[first - 1]) >= 0)) {
      first--;
    }
    int port = colon + 1;
    while (port < end && isDigit(text[port])) {
      port++;
    }
    int digits = port - colon - 1;
    boolean isKnown = isLocalhost(text, first, colon) || isHost(text, first, colon);
    boolean hasPath =
        colon - first > 1
            && (digits == 4 || digits == 5)
            && !Chars.is(text[first], Chars.UPPER)
            && port + 1 < end
            && text[port] == '/'
            && isLetter(text[port + 1]);
    return digits >= 2 && digits <= 5 && (isKnown || hasPath) ? first : -1;
  }

  /** Whether {@code //host.…} or the path of a file begins at a slash. */
  static boolean isStart(char[] text, int start, int slash, int end) {
    if (slash > start && (Chars.is(text[slash - 1], Chars.WORD) || isJoint(text[slash - 1]))) {
      return false;
    }
    int name = slash + 1;
    if (name < end && text[name] == '/') {
      int last = nameEnd(text, name + 1, end);
      return isHost(text, name + 1, last) || isLocalhost(text, name + 1, last);
    }
    int last = nameEnd(text, name, end);
    return name < last
        && isLetter(text[name])
        && last + 1 < end
        && text[last] == '/'
        && isAscii(text[last + 1]);
  }

  /** Whether the letter of a drive stands before a colon, and its path behind. */
  static boolean isDrive(char[] text, int start, int colon, int end) {
    return colon > start
        && text[colon - 1] >= 'A'
        && text[colon - 1] <= 'Z'
        && (colon - 1 == start || !Chars.is(text[colon - 2], Chars.WORD))
        && isWord(text, colon + 2, end)
        && text[colon + 1] == '\\';
  }

  /** Where the path of a drive ends, without the punctuation of the sentence around it. */
  static int driveEnd(char[] text, int colon, int end) {
    int last = colon + 1;
    while (last < end && "<>\"„“”«»|()[],;".indexOf(text[last]) < 0) {
      last++;
    }
    while (last > colon + 1 && ".:!?'’*…".indexOf(text[last - 1]) >= 0) {
      last--;
    }
    return last;
  }

  static boolean isLocalhost(char[] text, int from, int to) {
    return to - from == LOCALHOST.length && Letters.stand(LOCALHOST, text, from, to);
  }

  /** Labels of Latin letters; the last has two or more, all of them small. */
  private static boolean isHost(char[] text, int from, int to) {
    int label = from;
    int stops = 0;
    for (int i = from; i < to; i++) {
      if (text[i] == '.') {
        if (i == label || stops == 0 && ABBREVIATIONS.contains(lower(text, from, i))) {
          return false;
        }
        stops++;
        label = i + 1;
      } else if (!isAscii(text[i]) && text[i] != '-') {
        return false;
      }
    }
    for (int i = label; i < to; i++) {
      if (text[i] < 'a' || text[i] > 'z') {
        return false;
      }
    }
    return stops > 0 && to - label >= 2 && to - label <= LONGEST_ENDING;
  }

  private static String lower(char[] text, int from, int to) {
    if (to - from > 4) {
      return "";
    }
    StringBuilder word = new StringBuilder();
    for (int i = from; i < to; i++) {
      word.append(Chars.lower(text[i]));
    }
    return word.toString();
  }

  private static int nameEnd(char[] text, int from, int end) {
    int at = from;
    while (at < end && (isAscii(text[at]) || ".-_".indexOf(text[at]) >= 0)) {
      at++;
    }
    return at;
  }

  /** What joins a slash to the word before it. */
  private static boolean isJoint(char c) {
    return c == '/' || c == '.' || c == '-' || c == ')';
  }

  private static boolean isWord(char[] text, int at, int end) {
    return at < end && Chars.is(text[at], Chars.WORD);
  }

  private static boolean isAscii(char c) {
    return isLetter(c) || isDigit(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
