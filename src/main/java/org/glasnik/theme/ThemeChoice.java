package org.glasnik.theme;

import java.util.ArrayList;
import java.util.List;
import org.glasnik.config.Scripts;
import org.glasnik.config.UnionConfig;
import org.glasnik.language.Language;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;

/**
 * What a union says about its theme.
 *
 * @param name of the theme
 * @param span of the name, for problems
 * @param overrides the union's folder of own templates, messages and style, which need not exist
 * @param colours what the union wants otherwise than the theme
 * @param languages whose words are needed
 * @param scripts how words of a language are written in its other script
 */
public record ThemeChoice(
    String name,
    SourceSpan span,
    SourcePath overrides,
    List<ChosenColour> colours,
    List<Language> languages,
    Scripts scripts) {

  private static final String FOLDER = "theme";

  /** The choice of a union, with the places where its files say so. */
  public static ThemeChoice of(UnionConfig union, SourceTree workspace) {
    ThemeSpans spans = ThemeSpans.of(union.file(), workspace);
    List<ChosenColour> colours = new ArrayList<>();
    union
        .theme()
        .colours()
        .forEach((name, colour) -> colours.add(new ChosenColour(name, colour, spans.colour(name))));
    return new ThemeChoice(
        union.theme().nameOrDefault(),
        spans.name(),
        union.folder().child(FOLDER),
        colours,
        union.languages(),
        union.scripts());
  }
}
