package org.glasnik.site;

import java.util.List;

/**
 * What stands at the front of an edition at the moment of the build.
 *
 * @param pinned what the editors keep at the top, newest first
 * @param underWay campaigns that run, newest first
 * @param upcoming events that are not over, soonest first
 */
public record Front(List<Page> pinned, List<Page> underWay, List<Page> upcoming) {}
