package org.glasnik.theme.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The frame that all pages of a site in one language share.
 *
 * @param home address of the language's home page
 * @param stylesheet address of the one style sheet
 * @param icon address of the favicon, null if none
 * @param portal the network's own site; null on the portal itself and in a network of one
 * @param isPortal whether this is the secretariat's site
 * @param imprint address of the imprint page, null if none
 * @param privacy address of the privacy page, null if none
 * @param feeds address of the site's RSS feed
 * @param contact the union's public contact: under {@code email}, {@code phone}, {@code address}
 *     what is given
 * @param imprintLine who is responsible, in one line; empty if not given
 * @param boilerplate what the union says of itself at the foot of press releases, null if not given
 */
public record SiteView(
    String id,
    String name,
    @Nullable String acronym,
    LanguageView language,
    String home,
    String stylesheet,
    @Nullable ImageView logo,
    @Nullable String icon,
    MenuView menu,
    @Nullable LinkView portal,
    boolean isPortal,
    @Nullable LinkView imprint,
    @Nullable LinkView privacy,
    @Nullable LinkView join,
    String feeds,
    Map<String, String> contact,
    String imprintLine,
    @Nullable String boilerplate,
    String themeColour) {}
