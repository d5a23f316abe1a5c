package org.glasnik.theme.view;

import org.jspecify.annotations.Nullable;

/**
 * A picture.
 *
 * @param src root-absolute address
 * @param alt empty for a decorative picture
 * @param width in pixels, 0 if unknown
 * @param height in pixels, 0 if unknown
 * @param position CSS object-position, from the focal point that the editor gave
 */
public record ImageView(
    String src,
    String alt,
    int width,
    int height,
    @Nullable String caption,
    @Nullable String credit,
    String position) {}
