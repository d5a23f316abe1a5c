package org.glasnik.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What messengers and networks show when a page is shared.
 *
 * @param type {@code website} or {@code article}
 * @param locale such as {@code bs_BA}
 * @param image absolute address, null if none
 */
public record OpenGraphView(
    String type,
    String locale,
    List<String> otherLocales,
    @Nullable String image,
    @Nullable String imageAlt,
    @Nullable String published,
    @Nullable String modified) {}
