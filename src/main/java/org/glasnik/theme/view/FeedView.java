package org.glasnik.theme.view;

/**
 * A feed of the page's list or site.
 *
 * @param type the media type, such as {@code application/rss+xml}
 */
public record FeedView(String title, String type, String url) {}
