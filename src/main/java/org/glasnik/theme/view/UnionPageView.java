package org.glasnik.theme.view;

import java.util.List;

/** A member union's entry in the directory, with its newest items. */
public record UnionPageView(PageFrame page, UnionView union, List<TeaserView> latest) {}
