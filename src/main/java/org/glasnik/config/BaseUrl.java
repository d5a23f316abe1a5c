package org.glasnik.config;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.glasnik.source.Ascii;

/**
 * Where a site will stand.
 *
 * @param origin scheme, host and port without a slash: {@code https://host.example}
 * @param path begins and ends with a slash: {@code /} or {@code /metal/}
 */
public record BaseUrl(String origin, String path) {

  static final String JSON_SCHEMA =
      "{\"type\":\"string\",\"pattern\":\"^https?://[^\\\\s/?#]+[^\\\\s?#]*$\"}";

  /** The address, if the text is a whole one of the web without question mark and hash. */
  public static Optional<BaseUrl> parse(String text) {
    int slashes = text.indexOf("://");
    if (slashes < 0) {
      return Optional.empty();
    }
    String scheme = Ascii.lower(text.substring(0, slashes));
    int slash = text.indexOf('/', slashes + 3);
    String authority = text.substring(slashes + 3, slash < 0 ? text.length() : slash);
    String path = slash < 0 ? "/" : text.substring(slash);
    try {
      // Domains in Cyrillic are written to the web in their ASCII form.
      URI uri =
          new URI(scheme + "://" + ascii(authority) + (path.endsWith("/") ? path : path + "/"));
      boolean web = scheme.equals("https") || scheme.equals("http");
      boolean bare =
          uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null;
      return web && bare && uri.getHost() != null && uri.getPath().equals(uri.normalize().getPath())
          ? Optional.of(
              new BaseUrl(
                  scheme + "://" + Ascii.lower(uri.getRawAuthority()),
                  new URI(uri.getRawPath()).toASCIIString()))
          : Optional.empty();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String ascii(String authority) {
    return Ascii.isAscii(authority) ? authority : IDN.toASCII(authority);
  }

  /** The address of the home page: origin and path. */
  public String value() {
    return origin + path;
  }

  @Override
  public String toString() {
    return value();
  }
}
