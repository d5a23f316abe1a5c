package org.glasnik.theme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.glasnik.language.Language;
import org.glasnik.source.Digest;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;

/** The theme of one union: what it chose, with its own files laid over it. Safe for threads. */
public final class Theme {

  private final String name;
  private final ThemeFiles files;
  private final Templates templates;
  private final MessageFiles messages;
  private final Palette palette;
  private final Set<Problem> reported = ConcurrentHashMap.newKeySet();

  Theme(
      String name, ThemeFiles files, Templates templates, MessageFiles messages, Palette palette) {
    this.name = name;
    this.files = files;
    this.templates = templates;
    this.messages = messages;
    this.palette = palette;
  }

  public String name() {
    return name;
  }

  public Palette palette() {
    return palette;
  }

  /** Whether there is a template of this name, without its ending. */
  public boolean has(String template) {
    return templates.has(template);
  }

  /** The theme's words in a language; missing ones are warnings at the file where they belong. */
  public Parsed<Messages> messages(Language language) {
    return messages.in(language);
  }

  /**
   * The page, or piece of a page, that a template makes of a view.
   *
   * @param template without its ending, such as {@code item-press}
   * @param view a record of {@code org.glasnik.theme.view}; its components are the template's
   *     variables
   * @param language whose words and plurals {@code t} takes
   * @param item what is rendered, named in problems
   */
  public Parsed<String> render(String template, Record view, Language language, SourcePath item) {
    List<Problem> missing = new ArrayList<>(0);
    Messages words = words(language);
    MessageFunction t =
        new MessageFunction(
            words, (key, file, line, column) -> missing.add(missing(key, file, line, column)));
    Parsed<String> page = templates.render(template, new PageModel(RecordModel.of(view), t), item);
    if (missing.isEmpty()) {
      return page;
    }
    List<Problem> problems = new ArrayList<>(page.problems());
    // Every page would say the same.
    missing.stream().filter(reported::add).forEach(problems::add);
    return new Parsed<>(page.value(), problems);
  }

  /**
   * Pictures, fonts and other files that pages load, by their path below {@code assets/}; style
   * sheets are not among them.
   */
  public SortedMap<String, SourceFile> assets() {
    SortedMap<String, SourceFile> assets = new TreeMap<>();
    files
        .files()
        .forEach(
            (path, file) -> {
              if (path.startsWith(ThemeFiles.ASSETS) && !path.startsWith(ThemeFiles.STYLES)) {
                assets.put(path.substring(ThemeFiles.ASSETS.length()), file);
              }
            });
    return Collections.unmodifiableSortedMap(assets);
  }

  /**
   * The one style sheet: the palette, then the files of {@code assets/css/} in the order of their
   * names, then {@code style.css} of the theme and of the union.
   *
   * @param address where an asset, by its path below {@code assets/}, is published: absolute, or
   *     relative to the style sheet
   */
  public Parsed<String> stylesheet(UnaryOperator<String> address) {
    Problems problems = new Problems();
    StyleSheet sheet = new StyleSheet(assets().keySet(), address, problems);
    sheet.add(palette.css());
    files
        .files()
        .forEach(
            (path, file) -> {
              if (path.startsWith(ThemeFiles.STYLES) && path.endsWith(".css")) {
                sheet.add(file, path);
              }
            });
    files.versions(ThemeFiles.STYLE).forEach(file -> sheet.add(file, ThemeFiles.STYLE));
    return Parsed.of(sheet.toString(), problems.list());
  }

  /** Changes when a template or message changes: part of the input of every page. */
  public Digest digest() {
    StringBuilder all = new StringBuilder();
    files
        .layers()
        .forEach(
            (path, versions) -> {
              if (path.startsWith(ThemeFiles.TEMPLATES) || path.startsWith(ThemeFiles.MESSAGES)) {
                versions.forEach(
                    file -> all.append(path).append(' ').append(Digest.of(file.bytes()).hex()));
              }
            });
    return Digest.of(all.toString());
  }

  /** The theme's words in a language, whatever is missing; {@link #messages} tells that. */
  public Messages words(Language language) {
    return messages
        .in(language)
        .value()
        .orElseThrow(() -> new IllegalStateException("there are always messages"));
  }

  private Problem missing(String key, String file, int line, int column) {
    SourceFile template = files.files().get(ThemeFiles.TEMPLATES + file);
    SourcePath path = template == null ? SourcePath.of(file) : template.path();
    return Problem.warning(
        MessageFiles.RULE,
        new SourceSpan(path, line, column, 0),
        "there is no message \"" + key + "\" in any language",
        "add it to messages/en.yaml of the theme");
  }
}
