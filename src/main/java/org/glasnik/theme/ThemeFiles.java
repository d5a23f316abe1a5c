package org.glasnik.theme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceTree;

/**
 * The files of a theme by their path inside it, each from the uppermost layer that has it: the
 * union's own folder over the workspace's theme over what that extends over the program's.
 *
 * @param files by path such as {@code templates/item.ftlh}
 * @param layers every version of {@code messages/…} and {@code style.css} files, lowest layer
 *     first: those add up instead of hiding each other
 * @param fromWorkspace paths of files that didn't come with the program
 */
record ThemeFiles(
    Map<String, SourceFile> files,
    Map<String, List<SourceFile>> layers,
    Set<String> fromWorkspace) {

  static final String TEMPLATES = "templates/";
  static final String MESSAGES = "messages/";
  static final String ASSETS = "assets/";
  static final String STYLES = "assets/css/";
  static final String STYLE = "style.css";

  /**
   * One folder that gives files to a theme.
   *
   * @param isProgram whether it came with the program
   */
  record Layer(SourceTree tree, SourcePath folder, boolean isProgram) {

    Collection<SourceFile> files() {
      return tree.under(folder);
    }
  }

  /**
   * Lays folders over each other.
   *
   * @param layers lowest first
   */
  static ThemeFiles of(List<Layer> layers) {
    Map<String, SourceFile> files = new TreeMap<>();
    Map<String, List<SourceFile>> all = new TreeMap<>();
    Set<String> fromWorkspace = new HashSet<>();
    for (Layer layer : layers) {
      for (SourceFile file : layer.files()) {
        String path = file.path().below(layer.folder());
        files.put(path, file);
        all.computeIfAbsent(path, p -> new ArrayList<>(1)).add(file);
        if (!layer.isProgram()) {
          fromWorkspace.add(path);
        }
      }
    }
    return new ThemeFiles(files, all, fromWorkspace);
  }

  /** Every version of a file, lowest layer first. */
  List<SourceFile> versions(String path) {
    return layers.getOrDefault(path, List.of());
  }

  /** Whether every template came with the program, which was tested with them. */
  boolean hasOnlyOurTemplates() {
    return fromWorkspace.stream().noneMatch(path -> path.startsWith(TEMPLATES));
  }
}
