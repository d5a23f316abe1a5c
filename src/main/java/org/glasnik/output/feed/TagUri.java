package org.glasnik.output.feed;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A name for an item that is no address: it stays when the site moves to another address, so that
 * no reader shows old items again. Source: RFC 4151.
 */
final class TagUri {

  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  private TagUri() {}

  /**
   * The name of a thing.
   *
   * @param authority a host that its publisher had in that year
   * @param names what leads to it from the general to the particular
   */
  static String of(String authority, int year, String... names) {
    StringBuilder uri = new StringBuilder("tag:").append(authority.toLowerCase(Locale.ROOT));
    uri.append(',').append(year).append(':');
    for (int i = 0; i < names.length; i++) {
      uri.append(i == 0 ? "" : "/");
      escape(names[i], uri);
    }
    return uri.toString();
  }

  private static void escape(String name, StringBuilder uri) {
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || PLAIN.indexOf(c) >= 0) {
        uri.append(c);
      } else {
        uri.append('%')
            .append(Character.forDigit(c >> 4, 16))
            .append(Character.forDigit(c & 15, 16));
      }
    }
  }
}
