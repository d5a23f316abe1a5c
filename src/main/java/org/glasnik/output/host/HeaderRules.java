package org.glasnik.output.host;

/** The file {@code _headers} of Netlify and Cloudflare. */
final class HeaderRules {

  /** A year, the longest that is of use. Source: RFC 9111, 5.2.2.1; RFC 8246. */
  static final String FOR_EVER = "public, max-age=31536000, immutable";

  private HeaderRules() {}

  /**
   * The rules of a site.
   *
   * @param base path of the site on its host, {@code /} or {@code /metal/}, percent-encoded
   */
  static String of(String base) {
    return base
        + "*\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n"
        + base
        + "assets/*\n  Cache-Control: "
        + FOR_EVER
        + "\n";
  }
}
