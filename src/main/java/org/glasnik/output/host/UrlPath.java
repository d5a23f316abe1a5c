package org.glasnik.output.host;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The path of an address, between the letters that people read and those that the web carries. */
final class UrlPath {

  /** Source: RFC 3986, pchar, without what would need more care in one of the hosts' formats. */
  private static final String PLAIN = "/-._~!()+,;=:@&";

  private UrlPath() {}

  /** The path with everything but plain letters as percent and hexadecimal digits. */
  static String encode(String path) {
    StringBuilder encoded = new StringBuilder(path.length() + 16);
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(hex(c >> 4)).append(hex(c & 15));
      }
    }
    return encoded.toString();
  }

  /** The path as people read it; it was encoded by the program, so it can be decoded. */
  static String decode(String path) {
    return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
