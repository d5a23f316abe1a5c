package org.glasnik.content.type;

import org.glasnik.content.Common;
import org.glasnik.content.ContentType;
import org.glasnik.content.Meta;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Inline;
import org.jspecify.annotations.Nullable;

/** A page that stands for itself, such as "About us" or "Join". */
public record StandalonePage(
    @Inline Common common,
    @Field(value = "A shorter title for menus.", prose = true) @Nullable String menuTitle)
    implements Meta {

  /** Pages have addresses of their own at the top and are in no list. */
  public static final ContentType<StandalonePage> TYPE =
      ContentType.pages("page", "pages", StandalonePage.class);

  @Override
  public @Nullable String shortTitle() {
    return menuTitle == null ? common.title() : menuTitle;
  }
}
