package org.glasnik.theme.view;

import java.util.List;

/**
 * What every page has, whatever it shows: its site, its head, the language switcher and the way to
 * it.
 *
 * @param alternates the site's languages in its order, this one included
 * @param breadcrumbs from the home page down to the parent; empty on the home page
 * @param preview whether drafts may be shown; such pages are marked
 */
public record PageFrame(
    SiteView site,
    HeadView head,
    List<AlternateView> alternates,
    List<LinkView> breadcrumbs,
    boolean preview) {}
