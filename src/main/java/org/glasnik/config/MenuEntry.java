package org.glasnik.config;

import org.glasnik.source.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * One place that a menu leads to.
 *
 * @param target a section ({@code news}), an item by folder and name ({@code pages/about}) or an
 *     address
 * @param label null when the place's own name is shown
 * @param span where the target is written: whether it exists is known only once the site is
 */
public record MenuEntry(String target, @Nullable LocalizedText label, SourceSpan span) {}
