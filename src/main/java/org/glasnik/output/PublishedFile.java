package org.glasnik.output;

import org.glasnik.source.SourceFile;

/**
 * A file of the workspace as a site publishes it.
 *
 * @param local its place in the site, with a name made of its content
 * @param width of a picture in pixels as it is shown upright, 0 if it is none
 * @param height of a picture in pixels as it is shown upright, 0 if it is none
 * @param bytes the size of what is published
 */
public record PublishedFile(SourceFile source, String local, int width, int height, long bytes) {}
