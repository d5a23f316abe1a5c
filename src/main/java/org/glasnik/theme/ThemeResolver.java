package org.glasnik.theme;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.glasnik.source.bind.Spelling;

/**
 * Finds the theme that a union chose: the workspace's {@code site-templates/<name>/} over what that
 * extends over the program's theme of the same name, and the union's own files over all of it.
 */
public final class ThemeResolver {

  private static final SourcePath FOLDER = SourcePath.of("site-templates");
  private static final String RULE = "theme";

  private final SourceTree workspace;
  private final SourceTree program;
  private final RenderLimits limits;

  /** Unions without own templates share the parsed ones. */
  private final Map<String, Templates> shared = new ConcurrentHashMap<>();

  /**
   * A resolver for one state of a workspace.
   *
   * @param program the themes that came with the program
   */
  public ThemeResolver(SourceTree workspace, SourceTree program) {
    this(workspace, program, RenderLimits.USUAL);
  }

  ThemeResolver(SourceTree workspace, SourceTree program, RenderLimits limits) {
    this.workspace = workspace;
    this.program = program;
    this.limits = limits;
  }

  /** What the files of a theme and of those that it extends add up to. */
  private static final class Sum {
    final Set<String> seen = new LinkedHashSet<>();
    final List<ThemeFiles.Layer> layers = new ArrayList<>();
    final List<ChosenColour> colours = new ArrayList<>();
  }

  /** The theme, unless there is none of that name or a file of it has a mistake. */
  public Parsed<Theme> resolve(ThemeChoice choice) {
    Problems problems = new Problems();
    Sum sum = new Sum();
    collect(choice.name(), choice.span(), sum, problems);
    if (problems.hasErrors()) {
      return Parsed.of(null, problems.list());
    }
    addUnionColours(choice.colours(), sum, problems);
    sum.layers.add(new ThemeFiles.Layer(workspace, choice.overrides(), false));
    ThemeFiles files = ThemeFiles.of(sum.layers);
    Templates templates = templates(choice, files);
    problems.addAll(templates.mistakes());
    Parsed<Palette> palette = Palette.of(sum.colours);
    problems.addAll(palette.problems());
    MessageFiles messages =
        new MessageFiles(files, folder(choice.name()).child("messages"), choice.scripts());
    choice.languages().forEach(language -> problems.addAll(messages.in(language).problems()));
    Theme theme =
        palette
            .value()
            .map(p -> new Theme(choice.name(), files, templates, messages, p))
            .orElse(null);
    return Parsed.of(problems.hasErrors() ? null : theme, problems.list());
  }

  /** A union sets the colours that its theme has, and their twins for the dark mode. */
  private static void addUnionColours(List<ChosenColour> colours, Sum sum, Problems problems) {
    Set<String> known = new TreeSet<>();
    sum.colours.forEach(
        colour -> {
          known.add(colour.plainName());
          known.add(colour.plainName() + ChosenColour.DARK);
        });
    for (ChosenColour colour : colours) {
      if (known.contains(colour.name())) {
        sum.colours.add(colour);
      } else {
        problems.error(
            "colours",
            colour.span(),
            "the theme has no colour \"" + colour.name() + "\"",
            Spelling.hint(colour.name(), known));
      }
    }
  }

  private Templates templates(ThemeChoice choice, ThemeFiles files) {
    boolean own =
        workspace.under(choice.overrides()).stream()
            .anyMatch(
                file -> file.path().below(choice.overrides()).startsWith(ThemeFiles.TEMPLATES));
    return own
        ? new Templates(files, limits)
        : shared.computeIfAbsent(choice.name(), name -> new Templates(files, limits));
  }

  /** Adds the layers of a theme, those that it extends first. */
  private void collect(String name, SourceSpan span, Sum sum, Problems problems) {
    if (!isName(name) || (!exists(workspace, name) && !exists(program, name))) {
      problems.error(
          RULE, span, "there is no theme \"" + name + "\"", Spelling.hint(name, names()));
      return;
    }
    if (!sum.seen.add(name)) {
      problems.error(RULE, span, "the theme extends itself: " + String.join(", ", sum.seen), "");
      return;
    }
    ThemeFile ours = ThemeFile.read(program, folder(name), problems);
    ThemeFile theirs = ThemeFile.read(workspace, folder(name), problems);
    ChosenParent parent = theirs.parent() != null ? theirs.parent() : ours.parent();
    if (parent != null) {
      collect(parent.name(), parent.span(), sum, problems);
    }
    sum.layers.add(new ThemeFiles.Layer(program, folder(name), true));
    sum.layers.add(new ThemeFiles.Layer(workspace, folder(name), false));
    sum.colours.addAll(ours.colours());
    sum.colours.addAll(theirs.colours());
  }

  private Set<String> names() {
    Set<String> names = new TreeSet<>();
    for (SourceTree tree : List.of(program, workspace)) {
      tree.under(FOLDER)
          .forEach(
              file -> {
                List<String> path = file.path().names();
                if (path.size() == 3 && path.get(2).equals(ThemeFile.NAME)) {
                  names.add(path.get(1));
                }
              });
    }
    return names;
  }

  private static boolean exists(SourceTree tree, String name) {
    return tree.file(folder(name).child(ThemeFile.NAME)).isPresent();
  }

  private static boolean isName(String name) {
    return name.matches("[a-z0-9][a-z0-9-]{0,40}");
  }

  private static SourcePath folder(String name) {
    return FOLDER.child(name);
  }

  /** The theme that another one extends, and where it says so. */
  record ChosenParent(String name, SourceSpan span) {}
}
