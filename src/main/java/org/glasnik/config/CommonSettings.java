package org.glasnik.config;

import java.time.ZoneId;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** Settings that a union may make and the network may make for all of them. */
public record CommonSettings(
    @Field(value = "The time zone of dates without one.", example = "Europe/Sarajevo")
        @Nullable ZoneId timeZone,
    @Field(value = "How the site looks.") @Nullable ThemeSettings theme,
    @Field(value = "What the feeds hold.") @Nullable FeedSettings feeds,
    @Field(value = "What the home page shows.") @Nullable HomeSettings home,
    @Field(value = "How many items a page of a list shows.", example = "20", min = 5, max = 200)
        @Nullable Integer pageSize) {

  /** Settings that say nothing. */
  public static final CommonSettings NONE = new CommonSettings(null, null, null, null, null);

  /** These settings, and where they say nothing, those of the network. */
  CommonSettings or(CommonSettings network) {
    return new CommonSettings(
        timeZone != null ? timeZone : network.timeZone,
        theme != null ? theme : network.theme,
        feeds != null ? feeds : network.feeds,
        home != null ? home : network.home,
        pageSize != null ? pageSize : network.pageSize);
  }
}
