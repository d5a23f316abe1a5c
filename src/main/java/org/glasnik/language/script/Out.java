package org.glasnik.language.script;

import java.text.Normalizer;
import java.util.Arrays;

/** Where converted letters are gathered. */
final class Out {

  private char[] chars;
  private int length;

  Out(int expected) {
    chars = new char[expected + 16];
  }

  void put(char c) {
    if (length == chars.length) {
      chars = Arrays.copyOf(chars, length * 2);
    }
    chars[length++] = c;
  }

  void put(char[] letters) {
    put(letters, 0, letters.length);
  }

  void put(char[] text, int from, int to) {
    int count = to - from;
    if (length + count > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length * 2, length + count));
    }
    System.arraycopy(text, from, chars, length, count);
    length += count;
  }

  /**
   * A combining mark or a joiner. One that only kept two letters apart is left out; a mark is made
   * one with the letter before it where Unicode has a letter for both.
   *
   * @param letterStart where the letter began to which it belongs; if nothing came of that, the
   *     mark is left out
   */
  void putMark(char mark, int letterStart) {
    if (mark == Chars.ZERO_WIDTH_NON_JOINER) {
      return;
    }
    if (!Chars.is(mark, Chars.UNSETTLED)) {
      put(mark);
    } else if (length > letterStart) {
      put(mark);
      String composed = Normalizer.normalize(new String(chars, length - 2, 2), Normalizer.Form.NFC);
      if (composed.length() == 1) {
        length -= 2;
        put(composed.charAt(0));
      }
    }
  }

  int length() {
    return length;
  }

  /** Forgets what came after the first so many letters. */
  void cut(int newLength) {
    length = newLength;
  }

  String from(int start) {
    return new String(chars, start, length - start);
  }

  void appendTo(StringBuilder out) {
    out.append(chars, 0, length);
  }
}
