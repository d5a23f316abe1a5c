package org.glasnik.config;

import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** The menus of a site; what is null has a sensible default. */
public record Menus(
    @Field(
            value = "The menu at the top: sections, pages and addresses in their order.",
            example = "[news, press, pages/about]")
        @Nullable Menu main,
    @Field(value = "The menu at the foot of every page.", example = "[pages/imprint]")
        @Nullable Menu footer) {

  /** The menus of a union that says nothing. */
  public static final Menus DEFAULT = new Menus(null, null);
}
