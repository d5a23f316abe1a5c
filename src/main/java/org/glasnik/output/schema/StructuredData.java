package org.glasnik.output.schema;

import org.glasnik.config.UnionConfig;
import org.glasnik.output.SiteContext;
import org.glasnik.site.Edition;
import org.glasnik.site.Page;

/** What a page says to search engines, as JSON-LD that is safe inside a script element. */
public final class StructuredData {

  private StructuredData() {}

  /** Of an item's page. */
  public static String of(SiteContext site, Edition edition, Page page, String siteName) {
    return "";
  }

  /** Of a site's home page. */
  public static String home(SiteContext site, Edition edition) {
    return "";
  }

  /** Of a union's entry in the directory. */
  public static String union(SiteContext site, Edition edition, UnionConfig union) {
    return "";
  }
}
