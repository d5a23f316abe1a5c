package org.glasnik.theme.view;

import java.util.List;

/** The menus of a site in one language, in the union's order. */
public record MenuView(List<LinkView> main, List<LinkView> footer, List<LinkView> social) {}
