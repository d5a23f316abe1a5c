package org.glasnik.theme.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a list of several pages this one stands.
 *
 * @param number from 1
 * @param newer address of the page before, null on the first
 * @param older address of the page after, null on the last
 */
public record PaginationView(
    int number, int count, @Nullable String newer, @Nullable String older, List<LinkView> pages) {}
