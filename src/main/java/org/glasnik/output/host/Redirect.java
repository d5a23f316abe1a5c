package org.glasnik.output.host;

/**
 * A way from an old address to the page that stands for it now.
 *
 * @param from inside the site
 * @param to path on the host with the base path, percent-encoded as in links
 */
public record Redirect(OldAddress from, String to) {}
