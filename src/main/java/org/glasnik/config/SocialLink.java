package org.glasnik.config;

/**
 * An account of a union.
 *
 * @param url its page
 */
public record SocialLink(SocialNetwork network, String url) {}
