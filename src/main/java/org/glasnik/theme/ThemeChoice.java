package org.glasnik.theme;

import java.util.List;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/**
 * What a union says about its theme.
 *
 * @param name of the theme
 * @param span of the name, for problems
 * @param overrides the union's folder of own templates, messages and style, which need not exist
 * @param colours what the union wants otherwise than the theme
 */
public record ThemeChoice(
    String name, SourceSpan span, SourcePath overrides, List<ChosenColour> colours) {}
