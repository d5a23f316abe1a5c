package org.glasnik.output.host;

import java.util.List;

/** The file {@code _redirects} of Netlify, Cloudflare and GitLab. */
final class RedirectRules {

  private RedirectRules() {}

  /**
   * One line a redirect.
   *
   * @param base path of the site on its host, {@code /} or {@code /metal/}
   */
  static String of(String base, List<Redirect> redirects) {
    StringBuilder lines = new StringBuilder();
    for (Redirect redirect : redirects) {
      String from = base + redirect.from().path().substring(1);
      lines
          .append(UrlPath.encode(from))
          .append(' ')
          .append(UrlPath.encode(redirect.to()))
          .append(" 301\n");
    }
    return lines.toString();
  }
}
