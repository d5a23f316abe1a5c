package org.glasnik.output.asset;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceFile;
import org.glasnik.theme.Theme;

/**
 * The files of a union's theme as its site publishes them.
 *
 * @param files by their place in the site
 * @param stylesheet the place of the one style sheet
 * @param css its bytes
 */
public record ThemeAssets(
    Map<String, SourceFile> files, String stylesheet, byte[] css, List<Problem> problems) {

  private static final String FOLDER = "assets/";

  /** Names every file of a theme by its content, and the style sheet by what it refers to. */
  public static ThemeAssets of(Theme theme) {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    theme
        .assets()
        .forEach(
            (path, file) -> {
              String name = AssetName.of(file.path().name(), file.bytes()).value();
              names.put(path, name);
              files.put(FOLDER + name, file);
            });
    // The style sheet stands beside the files that it names.
    Parsed<String> css = theme.stylesheet(path -> names.getOrDefault(path, path));
    byte[] bytes = css.value().orElse("").getBytes(StandardCharsets.UTF_8);
    return new ThemeAssets(files, FOLDER + AssetName.of("style.css", bytes), bytes, css.problems());
  }
}
