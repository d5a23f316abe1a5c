package org.glasnik.site;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.glasnik.content.DocumentId;
import org.glasnik.content.When;
import org.jspecify.annotations.Nullable;

/**
 * One page of a union, as the portal knows it.
 *
 * @param type id of its type
 * @param language tag
 * @param url absolute
 * @param date as lists show it, null if it has none
 * @param instant by which it is sorted
 * @param until from when it has expired, null for never
 * @param upcoming whether it takes place and is not over
 * @param end when it is over, for things that take place, null for all others
 * @param underWay whether it is a campaign that runs
 * @param topics ids
 * @param page the page itself; null in the index of an earlier build
 */
public record IndexEntry(
    DocumentId item,
    String type,
    String language,
    String url,
    String title,
    @Nullable String kicker,
    @Nullable String summary,
    @Nullable When date,
    Instant instant,
    @Nullable Instant until,
    boolean upcoming,
    @Nullable Instant end,
    boolean underWay,
    List<String> topics,
    @Nullable Page page) {

  /** Newest first, then by address. */
  public static final Comparator<IndexEntry> NEWEST_FIRST =
      Comparator.comparing(IndexEntry::instant).reversed().thenComparing(IndexEntry::url);

  IndexEntry withUpcoming(boolean now) {
    return new IndexEntry(
        item, type, language, url, title, kicker, summary, date, instant, until, now, end, underWay,
        topics, page);
  }
}
