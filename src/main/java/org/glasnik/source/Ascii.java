package org.glasnik.source;

/** Text made of ASCII, for which no locale and no Unicode rule is asked. */
public final class Ascii {

  private Ascii() {}

  /** Whether every character is ASCII, so that the text is in every Unicode normal form already. */
  public static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** The text with A to Z lowered and every other character as it is, in every locale. */
  public static String lower(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUpper(text.charAt(i))) {
        char[] chars = text.toCharArray();
        for (int k = i; k < chars.length; k++) {
          chars[k] = isUpper(chars[k]) ? (char) (chars[k] + 32) : chars[k];
        }
        return new String(chars);
      }
    }
    return text;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
