package org.glasnik.config;

import org.glasnik.source.bind.Inline;

/** All fields of union.yaml. */
public record UnionFields(@Inline UnionProfile profile, @Inline SiteSettings site) {}
