package org.glasnik.config;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** What the home page shows. */
public record HomeSettings(
    @Field(value = "How many of the latest items.", example = "9", min = 1, max = 60)
        @Nullable Integer latest,
    @Field(
            value = "How many of the campaigns that are under way.",
            example = "3",
            min = 0,
            max = 20)
        @Nullable Integer campaigns,
    @Field(value = "How many of the coming events.", example = "4", min = 0, max = 20)
        @Nullable Integer events,
    @Field(value = "A sentence of welcome.", example = "{en: Stronger together}")
        @Nullable LocalizedText welcome) {

  /** The settings of a union that says nothing. */
  public static final HomeSettings DEFAULT = new HomeSettings(null, null, null, null);

  /** Latest items, given or not. */
  public int latestOrDefault() {
    return latest == null ? 9 : latest;
  }

  /** Campaigns, given or not. */
  public int campaignsOrDefault() {
    return campaigns == null ? 3 : campaigns;
  }

  /** Events, given or not. */
  public int eventsOrDefault() {
    return events == null ? 4 : events;
  }
}
