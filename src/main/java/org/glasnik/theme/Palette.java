package org.glasnik.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glasnik.config.Colour;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The colours of a site in light and in dark mode, as CSS custom properties.
 *
 * <p>{@code --paper} and {@code --surface} are backgrounds, {@code --ink} is text. {@code --accent}
 * is for areas and {@code --on-accent} for text on them, {@code --accent-soft} for tinted areas,
 * {@code --accent-text} for links on any background, {@code --accent-line} for rules and icons.
 * What is made of the accent can be read by WCAG 2.2 AA whatever a union chose: where its accent
 * can't, the nearest shade that can stands in. Other colours of a theme come under their names.
 *
 * @param accent of areas in light mode
 */
public record Palette(Colour accent, String css) {

  /** Least contrast of text. Source: WCAG 2.2, 1.4.3. */
  static final double TEXT = 4.5;

  /** Least contrast of areas, rules and icons that mean something. Source: WCAG 2.2, 1.4.11. */
  static final double SHAPE = 3;

  private static final String RULE = "colours";
  private static final String ACCENT = "accent";

  /** Of a theme that names none. */
  private static final Colour NO_ACCENT = new Colour("#555555");

  /** Both modes, and what a theme that does not say so gets. */
  private enum Mode {
    LIGHT("", "#ffffff", "#f5f5f3", "#1a1a1a", 0.08),
    DARK(ChosenColour.DARK, "#161616", "#222222", "#ececec", 0.16);

    private final String ending;
    private final String paper;
    private final String surface;
    private final String ink;

    /** Share of the accent in a tinted area. */
    private final double tint;

    Mode(String ending, String paper, String surface, String ink, double tint) {
      this.ending = ending;
      this.paper = paper;
      this.surface = surface;
      this.ink = ink;
      this.tint = tint;
    }
  }

  /** The colours of one mode by their names in CSS, with the problems of choosing them. */
  private static final class ModeColours {

    private final Mode mode;
    private final Map<String, ChosenColour> chosen;
    private final Map<String, Shade> css = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>(0);

    ModeColours(Mode mode, Map<String, ChosenColour> chosen) {
      this.mode = mode;
      this.chosen = chosen;
      Shade paper = ground("paper", mode.paper);
      Shade surface = ground("surface", mode.surface);
      Shade ink = ground("ink", mode.ink);
      Shade accent = accent(paper);
      Shade soft = paper.mixedWith(accent, mode.tint);
      css.put(ACCENT, accent);
      css.put("on-accent", accent.contrast(Shade.WHITE) >= TEXT ? Shade.WHITE : Shade.BLACK);
      css.put("accent-text", accent.readableOn(TEXT, paper, surface, soft));
      css.put("accent-line", accent.readableOn(SHAPE, paper, surface));
      css.put("accent-soft", soft);
      for (ChosenColour choice : chosen.values()) {
        if (choice.isForDark() == (mode == Mode.DARK)) {
          css.putIfAbsent(choice.plainName(), Shade.of(choice.colour()));
        }
      }
      checkInk(ink, "paper", paper);
      checkInk(ink, "surface", surface);
      checkAccent(accent, paper, surface, soft);
    }

    /** A colour that text stands on or is written in. */
    private Shade ground(String name, String orElse) {
      ChosenColour choice = choice(name);
      Shade shade = Shade.of(choice == null ? new Colour(orElse) : choice.colour());
      css.put(name, shade);
      return shade;
    }

    /** In dark mode the accent of the light one, lighter if it would not be seen. */
    private Shade accent(Shade paper) {
      ChosenColour own = choice(ACCENT);
      if (own != null) {
        return Shade.of(own.colour());
      }
      ChosenColour light = chosen.get(ACCENT);
      Shade accent = Shade.of(light == null ? NO_ACCENT : light.colour());
      return accent.readableOn(SHAPE, paper);
    }

    private @Nullable ChosenColour choice(String name) {
      return chosen.get(name + mode.ending);
    }

    /** Text and backgrounds must go together: nothing can stand in for them. */
    private void checkInk(Shade ink, String name, Shade background) {
      double contrast = ink.contrast(background);
      ChosenColour choice = choice("ink") != null ? choice("ink") : choice(name);
      if (contrast < TEXT && choice != null) {
        problems.add(
            Problem.error(
                RULE,
                choice.span(),
                String.format(
                    Locale.ROOT,
                    "ink %s on %s %s has a contrast of %.1f to 1, and text needs %.1f",
                    ink.css(),
                    name,
                    background.css(),
                    contrast,
                    TEXT),
                "choose a darker or a lighter one"));
      }
    }

    private void checkAccent(Shade accent, Shade... backgrounds) {
      ChosenColour choice = choice(ACCENT);
      Shade text = accent.readableOn(TEXT, backgrounds);
      if (choice != null && !text.equals(accent)) {
        problems.add(
            Problem.notice(
                RULE,
                choice.span(),
                String.format(
                    Locale.ROOT,
                    "%s on the page has a contrast of %.1f to 1, and text needs %.1f",
                    accent.css(),
                    accent.leastContrast(backgrounds),
                    TEXT),
                "links are shown in "
                    + text.css()
                    + "; with that colour all of the site has one accent"));
      }
    }

    String css() {
      StringBuilder out = new StringBuilder(240).append(":root{");
      css.forEach(
          (name, shade) ->
              out.append("--").append(name).append(':').append(shade.css()).append(';'));
      out.setCharAt(out.length() - 1, '}');
      return out.toString();
    }
  }

  /**
   * The palette of these choices.
   *
   * @param choices the theme's, then the union's, which win
   */
  public static Parsed<Palette> of(List<ChosenColour> choices) {
    Map<String, ChosenColour> chosen = new LinkedHashMap<>();
    choices.forEach(choice -> chosen.put(choice.name(), choice));
    ModeColours light = new ModeColours(Mode.LIGHT, chosen);
    ModeColours dark = new ModeColours(Mode.DARK, chosen);
    List<Problem> problems = new ArrayList<>(light.problems);
    problems.addAll(dark.problems);
    if (problems.stream().anyMatch(Problem::isError)) {
      return Parsed.of(null, problems);
    }
    ChosenColour accent = chosen.get(ACCENT);
    return Parsed.of(
        new Palette(
            accent == null ? NO_ACCENT : accent.colour(),
            light.css() + "\n@media (prefers-color-scheme:dark){" + dark.css() + "}\n"),
        problems);
  }
}
