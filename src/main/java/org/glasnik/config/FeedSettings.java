package org.glasnik.config;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** What the feeds of a site hold. */
public record FeedSettings(
    @Field(value = "How many items each feed holds.", example = "20", min = 1, max = 200)
        @Nullable Integer items,
    @Field(value = "Whether feeds hold the full text or the summary.", example = "full")
        @Nullable FeedBody body,
    @Field(
            value =
                "The host in the names of entries, where the site has moved: that of its first address. Else readers' programs would show every item again.",
            example = "old.example.org")
        @Nullable String idHost,
    @Field(
            value =
                "Whether feeds also hold what is missing in their language and is shown in another one.",
            example = "true")
        @Nullable Boolean fallback) {

  /** The settings of a union that says nothing. */
  public static final FeedSettings DEFAULT = new FeedSettings(null, null, null, null);

  /** Items a feed, given or not. */
  public int itemsOrDefault() {
    return items == null ? 20 : items;
  }

  /** Whether texts in other languages stand in for those that are missing. */
  public boolean hasStandIns() {
    return Boolean.TRUE.equals(fallback);
  }

  /** Full text or summary, given or not. */
  public FeedBody bodyOrDefault() {
    return body == null ? FeedBody.FULL : body;
  }
}
