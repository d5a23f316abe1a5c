package org.glasnik.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.config.Colour;
import org.glasnik.config.Scripts;
import org.glasnik.language.Languages;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.glasnik.theme.view.SampleView;

/** A program with a two-line theme, and a workspace in which a union may lay files over it. */
final class ThemeFixture {

  static final SourcePath ITEM = SourcePath.of("unions/rail/content/news/strike.en.md");

  private static final SourcePath OVERRIDES = SourcePath.of("unions/rail/theme");
  private static final SourceSpan SPAN =
      new SourceSpan(SourcePath.of("unions/rail/union.yaml"), 5, 9, 5);

  private final Map<String, String> program = new LinkedHashMap<>();
  private final Map<String, String> workspace = new LinkedHashMap<>();
  private RenderLimits limits = RenderLimits.USUAL;
  private List<ChosenColour> colours = List.of();
  private String theme = "plain";

  ThemeFixture() {
    program.put(
        "site-templates/plain/theme.yaml",
        """
        name: plain
        colours: {accent: "#b3001b"}
        """);
    program.put("site-templates/plain/templates/page.ftlh", "<h1>${title}</h1>");
    program.put("site-templates/plain/messages/en.yaml", "more: Read on\n");
  }

  ThemeFixture program(String path, String text) {
    program.put("site-templates/" + path, text);
    return this;
  }

  ThemeFixture workspace(String path, String text) {
    workspace.put(path, text);
    return this;
  }

  /** The union's own version of the template {@code page}. */
  ThemeFixture page(String template) {
    return workspace("unions/rail/theme/templates/page.ftlh", template);
  }

  ThemeFixture colour(String name, String value) {
    colours = List.of(new ChosenColour(name, Colour.parse(value).orElseThrow(), SPAN));
    return this;
  }

  ThemeFixture choosing(String name) {
    theme = name;
    return this;
  }

  ThemeFixture limits(Duration time, int characters) {
    limits = new RenderLimits(time, characters);
    return this;
  }

  Parsed<Theme> resolve() {
    return new ThemeResolver(SourceTree.of(workspace), SourceTree.of(program), limits)
        .resolve(new ThemeChoice(theme, SPAN, OVERRIDES, colours, List.of(), Scripts.USUAL));
  }

  Theme theme() {
    Parsed<Theme> resolved = resolve();
    assertThat(resolved.problems()).filteredOn(Problem::isError).isEmpty();
    return resolved.value().orElseThrow();
  }

  Parsed<String> rendered(String language) {
    return theme()
        .render("page", SampleView.of("Strike & pay"), Languages.builtIn().get(language), ITEM);
  }

  /** The page that the union's template makes. */
  String rendered() {
    Parsed<String> page = rendered("en");
    assertThat(page.problems()).isEmpty();
    return page.value().orElseThrow();
  }

  /** The problems of loading the theme, or else of rendering the page. */
  List<Problem> problems() {
    Parsed<Theme> resolved = resolve();
    return resolved.hasErrors() ? resolved.problems() : rendered("en").problems();
  }
}
