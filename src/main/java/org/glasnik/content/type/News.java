package org.glasnik.content.type;

import org.glasnik.content.Common;
import org.glasnik.content.ContentType;
import org.glasnik.content.Meta;
import org.glasnik.content.Reference;
import org.glasnik.content.When;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Inline;
import org.jspecify.annotations.Nullable;

/** A news item. */
public record News(
    @Inline Common common,
    @Field("Where it was written.") @Nullable Dateline dateline,
    @Field(value = "The event that it reports on.", shared = true) @Nullable Reference event,
    @Field(
            value = "Until then it stays at the top of the home page.",
            shared = true,
            example = "2026-12-01")
        @Nullable When pinnedUntil,
    @Field("What was wrong and has been put right.") @Nullable Correction correction)
    implements Meta {

  /** News are listed newest first, have feeds, and stand in the archive. */
  public static final ContentType<News> TYPE = ContentType.articles("news", "news", News.class);

  @Override
  public @Nullable When pinnedUntil() {
    return pinnedUntil;
  }
}
