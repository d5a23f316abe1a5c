package org.glasnik.source;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All files of a workspace, by path, in path order, with the problems that reading the folders
 * gave.
 */
public final class SourceTree {

  private final NavigableMap<SourcePath, SourceFile> files;
  private final List<Problem> problems;

  public SourceTree(Collection<SourceFile> files, List<Problem> problems) {
    NavigableMap<SourcePath, SourceFile> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    this.files = Collections.unmodifiableNavigableMap(byPath);
    this.problems = List.copyOf(problems);
  }

  /** A workspace in memory: texts by path. */
  public static SourceTree of(Map<String, String> texts) {
    return new SourceTree(
        texts.entrySet().stream()
            .map(e -> SourceFile.of(SourcePath.of(e.getKey()), e.getValue()))
            .toList(),
        List.of());
  }

  public Optional<SourceFile> file(SourcePath path) {
    return Optional.ofNullable(files.get(path));
  }

  /** Every file, in path order. */
  public Collection<SourceFile> files() {
    return files.values();
  }

  /** The files in a folder at any depth, in path order. */
  public Collection<SourceFile> under(SourcePath folder) {
    if (folder.value().isEmpty()) {
      return files();
    }
    // A space is the least character that a name may begin with, and "0" follows "/".
    return files
        .subMap(folder.child(" "), true, new SourcePath(folder.value() + "0"), false)
        .values();
  }

  /** Names that the gate refused, links that lead out, and the like. */
  public List<Problem> problems() {
    return problems;
  }
}
