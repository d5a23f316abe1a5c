package org.glasnik.theme.view;

import java.util.List;

/**
 * A page of links to lists: all topics, all years.
 *
 * @param kind {@code topics} or {@code archive}
 * @param links each with the number of items as its note
 */
public record IndexView(PageFrame page, String kind, String title, List<LinkView> links) {}
