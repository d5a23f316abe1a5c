package org.glasnik.output;

import java.util.List;
import java.util.function.Supplier;
import org.glasnik.output.asset.ThemeAssets;
import org.glasnik.site.Drafts;
import org.glasnik.site.LinkResolver;
import org.glasnik.site.Network;
import org.glasnik.site.NetworkIndex;
import org.glasnik.site.Page;
import org.glasnik.site.Permalink;
import org.glasnik.site.Site;
import org.glasnik.theme.Theme;

/**
 * What the kinds of output know of the site that they plan.
 *
 * @param theme with the union's own changes
 * @param themeAssets the files of the theme
 * @param assets the files that pages of this site show or offer
 * @param index what all unions publish, for the portal; computed when it is first asked for
 */
public record SiteContext(
    Network network,
    Site site,
    Theme theme,
    ThemeAssets themeAssets,
    SiteAssets assets,
    LinkResolver links,
    Drafts drafts,
    Supplier<NetworkIndex> index) {

  /** Ids of the pages that every site has: what a union did not write, the program does. */
  public static final List<String> NOTICES = List.of("imprint", "privacy");

  public boolean isPortal() {
    return network.isPortal(site);
  }

  /** The file of a place of the site: {@code news/} is {@code rail/news/index.html}. */
  public OutputPath file(String local) {
    boolean folder = local.isEmpty() || local.endsWith("/");
    return OutputPath.of(site.id().value() + "/" + local + (folder ? "index.html" : ""));
  }

  /** How pages of this site link to a page: by path inside the site, else by its full address. */
  public String href(Page page) {
    return href(page.permalink());
  }

  /** How pages of this site link to an address. */
  public String href(Permalink permalink) {
    return permalink.site().equals(site.address()) ? permalink.path() : permalink.url();
  }

  /** The origin of what belongs to the site as a whole. */
  public Origin origin() {
    return Origin.of(site.config().file());
  }
}
