package org.glasnik.theme.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A member union as the directory shows it.
 *
 * @param site address of its website
 * @param entry address of its page in the portal's directory, null where there is no portal
 * @param level such as {@code federation}; a message names it
 * @param country name in the page's language, empty if not given
 * @param countryCode ISO 3166-1, empty if not given
 * @param accent the union's accent colour as #rrggbb
 * @param details every other field of union.yaml that is public, under its own name
 */
public record UnionView(
    String id,
    String name,
    @Nullable String acronym,
    String site,
    @Nullable String entry,
    @Nullable String level,
    String country,
    String countryCode,
    @Nullable ImageView logo,
    String accent,
    @Nullable String about,
    Map<String, Object> details) {}
