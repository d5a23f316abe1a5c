package org.glasnik.output.host;

import java.util.List;

/** The file {@code _redirects} of Netlify, Cloudflare and GitLab. */
final class RedirectRules {

  private RedirectRules() {}

  /**
   * One line a redirect.
   *
   * @param base path of the site on its host, {@code /} or {@code /metal/}, percent-encoded
   */
  static String of(String base, List<Redirect> redirects) {
    StringBuilder lines = new StringBuilder("# old address, address now, status\n");
    for (Redirect redirect : redirects) {
      lines
          .append(base)
          .append(UrlPath.encode(redirect.from().path().substring(1)))
          .append(' ')
          .append(redirect.to())
          .append(" 301\n");
    }
    return lines.toString();
  }
}
