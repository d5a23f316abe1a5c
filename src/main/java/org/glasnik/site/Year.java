package org.glasnik.site;

import java.util.List;

/**
 * A year of the archive in one language of a site.
 *
 * @param pages articles of that year, newest first
 */
public record Year(int year, Permalink permalink, List<Page> pages) {}
