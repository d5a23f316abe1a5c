package org.glasnik.theme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;

/**
 * The colours of a site in light and in dark mode, as CSS custom properties: {@code --accent} for
 * areas, {@code --on-accent} for text on them, {@code --accent-text} for links on every page
 * background. Both texts are readable by WCAG 2.2 AA whatever a union chose: where its accent is
 * not, the nearest shade of it that is stands in. Other colours of a theme come under their names.
 *
 * @param accent of areas in light mode
 */
public record Palette(Colour accent, String css) {

  /** Least contrast of text. Source: WCAG 2.2, 1.4.3. */
  static final double TEXT = 4.5;

  /** Least contrast of areas and rules that mean something. Source: WCAG 2.2, 1.4.11. */
  static final double SHAPE = 3;

  static final String ACCENT = "accent";

  /** Ends the name of a colour for the dark mode. */
  static final String DARK = "_dark";

  private static final String RULE = "colours";

  /** How much accent a theme may mix into a background under accent text. */
  private static final double LIGHT_TINT = 0.07;

  private static final double DARK_TINT = 0.12;

  /**
   * What the coloured text stands on.
   *
   * @param light the darkest of the light pages
   * @param dark the lightest of the dark ones
   */
  public record Backgrounds(Colour light, Colour dark) {}

  /**
   * The palette of these choices.
   *
   * @param chosen the theme's, then the union's, which win
   */
  public static Parsed<Palette> of(List<ChosenColour> chosen, Backgrounds backgrounds) {
    Problems problems = new Problems();
    Map<String, Colour> colours = new LinkedHashMap<>();
    Map<String, SourceSpan> spans = new HashMap<>();
    for (ChosenColour choice : chosen) {
      Colour.parse(choice.value())
          .ifPresentOrElse(
              colour -> {
                colours.put(choice.name(), colour);
                spans.put(choice.name(), choice.span());
              },
              () ->
                  problems.error(
                      RULE,
                      choice.span(),
                      "\"" + choice.value() + "\" is no colour",
                      "write six hexadecimal digits in quotes, for example \"#b3001b\""));
    }
    if (problems.hasErrors()) {
      return Parsed.of(null, problems.list());
    }
    Colour accent = colours.getOrDefault(ACCENT, Colour.BLACK);
    Colour dark = colours.get(ACCENT + DARK);
    Colour[] lightPages = pages(accent, backgrounds.light(), LIGHT_TINT);
    report(ACCENT, accent, lightPages, spans, problems);
    if (dark == null) {
      dark = accent.readableOn(SHAPE, backgrounds.dark());
    } else {
      report(ACCENT + DARK, dark, pages(dark, backgrounds.dark(), DARK_TINT), spans, problems);
    }
    String css =
        ":root{"
            + accentCss(accent, lightPages)
            + others(colours, "")
            + "}\n@media (prefers-color-scheme:dark){:root{"
            + accentCss(dark, pages(dark, backgrounds.dark(), DARK_TINT))
            + others(colours, DARK)
            + "}}\n";
    return Parsed.of(new Palette(accent, css), problems.list());
  }

  private static Colour[] pages(Colour accent, Colour background, double tint) {
    return new Colour[] {background, background.mixedWith(accent, tint)};
  }

  private static String accentCss(Colour accent, Colour[] pages) {
    Colour text = accent.contrast(Colour.WHITE) >= TEXT ? Colour.WHITE : Colour.BLACK;
    return "--accent:%s;--on-accent:%s;--accent-text:%s;"
        .formatted(accent, text, accent.readableOn(TEXT, pages));
  }

  private static String others(Map<String, Colour> colours, String ending) {
    StringBuilder css = new StringBuilder();
    colours.forEach(
        (name, colour) -> {
          boolean here = ending.isEmpty() ? !name.endsWith(DARK) : name.endsWith(ending);
          String plain = here ? name.substring(0, name.length() - ending.length()) : ACCENT;
          if (!plain.equals(ACCENT)) {
            css.append("--").append(plain.replace('_', '-')).append(':').append(colour).append(';');
          }
        });
    return css.toString();
  }

  private static void report(
      String name,
      Colour accent,
      Colour[] pages,
      Map<String, SourceSpan> spans,
      Problems problems) {
    Colour text = accent.readableOn(TEXT, pages);
    SourceSpan span = spans.get(name);
    if (span != null && !text.equals(accent)) {
      problems.add(
          Problem.notice(
              RULE,
              span,
              String.format(
                  Locale.ROOT,
                  "%s on the page has a contrast of %.1f to 1, and text needs %.1f",
                  accent,
                  accent.leastContrast(pages),
                  TEXT),
              "links are shown in " + text + "; with that colour all of the site has one accent"));
    }
  }
}
