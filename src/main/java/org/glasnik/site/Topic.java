package org.glasnik.site;

import java.util.List;
import org.glasnik.config.TopicConfig;
import org.glasnik.config.TopicId;

/**
 * All pages of one topic in one language of a site.
 *
 * @param pages newest first, never empty
 */
public record Topic(
    TopicId id, TopicConfig config, String label, Permalink permalink, List<Page> pages) {}
