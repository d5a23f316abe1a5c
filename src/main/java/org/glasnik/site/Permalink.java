package org.glasnik.site;

/**
 * The address of a page, for good.
 *
 * @param local inside the site, without a slash before it: {@code en/news/x/}; empty for the home
 *     page
 */
public record Permalink(SiteAddress site, String local) {

  /** Absolute. */
  public String url() {
    return site.absolute(local);
  }

  /** From the root of the host. */
  public String path() {
    return site.path(local);
  }
}
