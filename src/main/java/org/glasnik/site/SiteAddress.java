package org.glasnik.site;

/**
 * Where a site stands on the web.
 *
 * @param url absolute, ends with a slash: {@code https://host.example/metal/}
 */
public record SiteAddress(String url) {

  public SiteAddress {
    if (!url.endsWith("/")) {
      throw new IllegalArgumentException("a site's address ends with a slash: " + url);
    }
  }

  /** The absolute address of a place in the site, such as {@code en/news/x/}. */
  public String absolute(String local) {
    return url + local;
  }

  /** The root-absolute address of a place in the site: {@code /metal/en/news/x/}. */
  public String path(String local) {
    return basePath() + local;
  }

  /** The path of the site's root: {@code /metal/}, or {@code /}. */
  public String basePath() {
    return url.substring(url.indexOf('/', url.indexOf("//") + 2));
  }

  /** The host, with the port if there is one. */
  public String host() {
    int start = url.indexOf("//") + 2;
    return url.substring(start, url.indexOf('/', start));
  }
}
