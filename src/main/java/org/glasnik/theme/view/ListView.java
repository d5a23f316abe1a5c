package org.glasnik.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of items: a section, a topic or a year of the archive.
 *
 * @param kind {@code section}, {@code topic} or {@code archive}
 * @param id the section's folder, the topic's id or the year
 * @param upcoming events still to come, soonest first; empty in other lists and on later pages
 * @param siblings of a topic or year the others; of a section of articles the years of the archive
 */
public record ListView(
    PageFrame page,
    String kind,
    String id,
    String title,
    @Nullable String description,
    List<TeaserView> items,
    List<TeaserView> upcoming,
    PaginationView pagination,
    List<FeedView> feeds,
    List<LinkView> siblings) {}
