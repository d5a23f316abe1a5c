package org.glasnik.theme;

import java.time.Duration;

/**
 * What one page may take.
 *
 * @param time for templates that did not come with the program
 * @param characters of the page, markup included
 */
record RenderLimits(Duration time, int characters) {

  static final RenderLimits USUAL = new RenderLimits(Duration.ofSeconds(30), 10 * 1024 * 1024);
}
