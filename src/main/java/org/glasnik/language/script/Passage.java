package org.glasnik.language.script;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text with enough around it to judge its words, in NFC.
 *
 * @param chars in NFC; filled from 0 to {@code length}
 * @param start where reading has to begin for what stands at {@code from}
 * @param origin for every index of {@code chars} its place in the text; null if they differ by
 *     {@code offset} only
 */
record Passage(
    char[] chars, int length, int start, int from, int to, int offset, int @Nullable [] origin) {

  /** How far words look around, at most, in letters. */
  static final int SIGHT = 300;

  /** Longest tag of HTML that is seen as one. */
  static final int LONGEST_TAG = SIGHT;

  /**
   * @param breaks characters that no phrase of the glossary goes across; empty if it has no phrases
   */
  static Passage of(String text, int from, int to, String breaks) {
    int start = start(text, from, breaks);
    int end = to;
    while (end < text.length() && !Chars.is(text.charAt(end), Chars.SPACE)) {
      end++;
    }
    int offset = Math.max(0, start - SIGHT);
    int length = Math.min(text.length(), end + SIGHT) - offset;
    char[] chars = new char[length];
    text.getChars(offset, offset + length, chars, 0);
    if (isUnsettled(chars) && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return composed(text, start, from, to);
    }
    return new Passage(chars, length, start - offset, from - offset, to - offset, offset, null);
  }

  /** The place in the text of an index of {@code chars}. */
  int inText(int index) {
    return origin == null ? index + offset : origin[index];
  }

  /** The start of the tag that the place is in, if it may be in one. */
  private static int beforeTag(String text, int from) {
    int stop = Math.max(0, from - LONGEST_TAG);
    for (int i = from - 1; i >= stop && text.charAt(i) != '>'; i--) {
      if (text.charAt(i) == '<') {
        return i;
      }
    }
    return from;
  }

  /** Behind white space, and with a glossary of phrases behind something that ends a phrase. */
  private static int start(String text, int from, String breaks) {
    int at = from;
    while (true) {
      at = startOfChunk(text, beforeTag(text, startOfChunk(text, at)));
      int before = at;
      while (before > 0 && Chars.is(text.charAt(before - 1), Chars.SPACE)) {
        before--;
      }
      if (before == 0) {
        return breaks.isEmpty() ? at : 0;
      }
      if (breaks.isEmpty() || breaks.indexOf(text.charAt(before - 1)) >= 0) {
        return at;
      }
      at = before;
    }
  }

  private static int startOfChunk(String text, int from) {
    int at = from;
    while (at > 0 && !Chars.is(text.charAt(at - 1), Chars.SPACE)) {
      at--;
    }
    return at;
  }

  private static boolean isUnsettled(char[] chars) {
    for (char c : chars) {
      if (Chars.is(c, Chars.UNSETTLED)) {
        return true;
      }
    }
    return false;
  }

  /** The whole text in NFC; a mark that melts into its letter belongs to the letter's part. */
  private static Passage composed(String text, int start, int from, int to) {
    int n = text.length();
    int[] places = new int[n + 1];
    int[] origin = new int[n + 1];
    StringBuilder out = new StringBuilder(n);
    for (int i = 0; i < n; ) {
      int end = i + 1;
      while (end < n && isContinued(text.charAt(end))) {
        end++;
      }
      String letter = Normalizer.normalize(text.substring(i, end), Normalizer.Form.NFC);
      places[i] = out.length();
      Arrays.fill(places, i + 1, end, out.length() + letter.length());
      if (out.length() + letter.length() >= origin.length) {
        origin = Arrays.copyOf(origin, origin.length * 2 + letter.length());
      }
      Arrays.fill(origin, out.length(), out.length() + letter.length(), i);
      out.append(letter);
      i = end;
    }
    places[n] = out.length();
    origin[out.length()] = n;
    char[] chars = out.toString().toCharArray();
    return new Passage(chars, chars.length, places[start], places[from], places[to], 0, origin);
  }

  private static boolean isContinued(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isLowSurrogate(c)
        || (c >= 0x1160 && c <= 0x11ff);
  }
}
