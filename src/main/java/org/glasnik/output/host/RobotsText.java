package org.glasnik.output.host;

/** The file {@code robots.txt}. Source: RFC 9309. */
final class RobotsText {

  private RobotsText() {}

  /**
   * Everything is for everyone.
   *
   * @param sitemap absolute address
   */
  static String allowing(String sitemap) {
    return "User-agent: *\nAllow: /\n\nSitemap: " + sitemap + "\n";
  }

  /** Nothing is for robots: a preview. */
  static String refusing() {
    return "User-agent: *\nDisallow: /\n";
  }
}
