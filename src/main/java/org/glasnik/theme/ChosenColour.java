package org.glasnik.theme;

import org.glasnik.config.Colour;
import org.glasnik.source.SourceSpan;

/**
 * A colour that a theme or a union asks for.
 *
 * @param name such as {@code accent}, or {@code accent-dark} for the dark mode
 * @param span of the value
 */
public record ChosenColour(String name, Colour colour, SourceSpan span) {

  /** Ends the name of a colour for the dark mode. */
  static final String DARK = "-dark";

  /** Underscores of fields are hyphens here, as in CSS. */
  public ChosenColour {
    name = name.replace('_', '-');
  }

  boolean isForDark() {
    return name.endsWith(DARK);
  }

  /** The name without its ending for the dark mode. */
  String plainName() {
    return isForDark() ? name.substring(0, name.length() - DARK.length()) : name;
  }
}
