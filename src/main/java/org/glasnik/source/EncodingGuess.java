package org.glasnik.source;

/** What a file that is not UTF-8 most probably is, in words for its editor. */
final class EncodingGuess {

  private EncodingGuess() {}

  static String of(byte[] bytes) {
    if (bytes.length >= 2 && isUtf16Mark(bytes[0] & 0xff, bytes[1] & 0xff)) {
      return "it looks like UTF-16 (\"Unicode\" in Windows Notepad)";
    }
    int high = 0;
    int paired = 0;
    int zeros = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros++;
      } else if (bytes[i] < 0) {
        high++;
        if (i > 0 && bytes[i - 1] < 0) {
          paired++;
        }
      }
    }
    if (zeros > 0) {
      return "it looks like UTF-16, or it is no text";
    }
    // Cyrillic words are nothing but bytes above 127; in Latin ones such letters stand alone.
    return paired * 2 > high
        ? "it looks like Windows-1251 (old Cyrillic)"
        : "it looks like Windows-1250 or 1252 (old Latin)";
  }

  private static boolean isUtf16Mark(int first, int second) {
    return (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
  }
}
