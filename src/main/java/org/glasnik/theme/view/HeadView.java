package org.glasnik.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself to browsers, search engines and messengers.
 *
 * @param title whole, with the site's name
 * @param canonical absolute address, null for pages that have none (404)
 * @param xDefault absolute address of the page for readers of any other language, null where there
 *     is no canonical address
 * @param noindex whether search engines are asked to leave it out
 * @param previous address of the page before in a paginated list, null if none
 * @param next address of the page after, null if none
 * @param structuredData JSON-LD, ready for a script element; empty if none
 */
public record HeadView(
    String title,
    String description,
    @Nullable String canonical,
    @Nullable String xDefault,
    boolean noindex,
    List<FeedView> feeds,
    OpenGraphView openGraph,
    @Nullable String previous,
    @Nullable String next,
    Html structuredData) {}
