package org.glasnik.language.script;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text with enough around it to judge its words, in NFC.
 *
 * @param chars in NFC; filled from 0 to {@code length}
 * @param start where reading has to begin for what stands at {@code from}
 * @param offset the place in the text of the first of {@code chars}
 * @param origin for every index of {@code chars} its place in the text; null if they differ by
 *     {@code offset} only
 */
record Passage(
    char[] chars, int length, int start, int from, int to, int offset, int @Nullable [] origin) {

  /** How far words look around, at most, in letters. */
  static final int SIGHT = 128;

  /** Longest tag of HTML that is seen as one. */
  static final int LONGEST_TAG = 200;

  /** How many characters one letter may have in a text that is not in NFC. */
  private static final int MARKS = 3;

  /**
   * @param breaks characters that no phrase of the glossary goes across; empty if it has no phrases
   */
  static Passage of(String text, int from, int to, String breaks) {
    int start = start(text, from, LONGEST_TAG, breaks);
    int end = to;
    while (end < text.length() && !Chars.is(text.charAt(end), Chars.SPACE)) {
      end++;
    }
    int offset = Math.max(0, start - SIGHT);
    int length = Math.min(text.length(), end + LONGEST_TAG) - offset;
    char[] chars = new char[length];
    text.getChars(offset, offset + length, chars, 0);
    if (isUnsettled(chars) && !isComposed(text, offset, offset + length)) {
      start = start(text, from, MARKS * LONGEST_TAG, breaks);
      return composed(text, start, end, from, to);
    }
    return new Passage(chars, length, start - offset, from - offset, to - offset, offset, null);
  }

  /** The place in the text of an index of {@code chars}. */
  int inText(int index) {
    return origin == null ? index + offset : origin[index];
  }

  /** The start of the tag that the place is in, if it may be in one. */
  private static int beforeTag(String text, int from, int sight) {
    int stop = Math.max(0, from - sight);
    for (int i = from - 1; i >= stop && text.charAt(i) != '>'; i--) {
      if (text.charAt(i) == '<') {
        return i;
      }
    }
    return from;
  }

  /** Behind white space, and with a glossary of phrases behind something that ends a phrase. */
  private static int start(String text, int from, int sight, String breaks) {
    int at = from;
    while (true) {
      at = startOfChunk(text, beforeTag(text, startOfChunk(text, at), sight));
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

  private static boolean isComposed(String text, int from, int to) {
    return Normalizer.isNormalized(text.substring(from, to), Normalizer.Form.NFC);
  }

  /** The part and what is around it in NFC; a mark that melts into its letter is in its part. */
  private static Passage composed(String text, int start, int end, int from, int to) {
    int offset = Math.max(0, start - MARKS * SIGHT);
    int stop = Math.min(text.length(), end + MARKS * LONGEST_TAG);
    int[] places = new int[stop - offset + 1];
    int[] origin = new int[2 * (stop - offset) + 1];
    StringBuilder out = new StringBuilder(stop - offset);
    for (int i = offset; i < stop; ) {
      int behind = i + 1;
      while (behind < stop && isContinued(text.charAt(behind))) {
        behind++;
      }
      String letter = Normalizer.normalize(text.substring(i, behind), Normalizer.Form.NFC);
      int placeBehind = out.length() + letter.length();
      places[i - offset] = out.length();
      Arrays.fill(places, i - offset + 1, behind - offset, placeBehind);
      if (placeBehind >= origin.length) {
        origin = Arrays.copyOf(origin, placeBehind * 2);
      }
      Arrays.fill(origin, out.length(), placeBehind, i);
      out.append(letter);
      i = behind;
    }
    places[stop - offset] = out.length();
    origin[out.length()] = stop;
    char[] chars = out.toString().toCharArray();
    return new Passage(
        chars,
        chars.length,
        places[start - offset],
        places[from - offset],
        places[to - offset],
        offset,
        origin);
  }

  private static boolean isContinued(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isLowSurrogate(c)
        || (c >= 0x1160 && c <= 0x11ff);
  }
}
