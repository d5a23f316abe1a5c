package org.glasnik.site;

import java.util.List;
import org.glasnik.content.ContentType;

/**
 * All pages of one type in one language of a site.
 *
 * @param pages newest first; events by when they begin, the last first
 */
public record Section(ContentType<?> type, Permalink permalink, List<Page> pages) {}
