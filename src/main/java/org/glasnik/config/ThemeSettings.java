package org.glasnik.config;

import java.util.Map;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** How a site looks. */
public record ThemeSettings(
    @Field(value = "The theme's name.", example = "solidarity") @Nullable String name,
    @Field(
            value =
                "The union's colours by the theme's names for them; the theme sees to enough contrast.",
            example = "{accent: \"#b3001b\"}")
        Map<String, Colour> colours,
    @Field(value = "The logo, a file of the union.", example = "assets/logo.svg")
        @Nullable String logo,
    @Field(value = "The logo in one colour, for print.", example = "assets/logo-mono.svg")
        @Nullable String logoMono,
    @Field(value = "The small picture of browser tabs.", example = "assets/icon.svg")
        @Nullable String icon,
    @Field(value = "Fonts by the theme's names for their uses.", example = "{text: serif}")
        Map<String, String> fonts) {

  /** The theme of a union that names none. */
  public static final String DEFAULT_NAME = "solidarity";

  /** The settings of a union that says nothing. */
  public static final ThemeSettings DEFAULT =
      new ThemeSettings(null, Map.of(), null, null, null, Map.of());

  /** The theme's name, given or not. */
  public String nameOrDefault() {
    return name == null ? DEFAULT_NAME : name;
  }
}
