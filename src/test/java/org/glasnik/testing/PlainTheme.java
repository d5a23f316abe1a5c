package org.glasnik.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.glasnik.source.SourceFile;
import org.glasnik.source.SourcePath;
import org.glasnik.source.SourceTree;

/**
 * What tests have in the place of the program's theme: pages of a few lines without styles and
 * words, so that a test shows what it is about, and no change of the theme changes it.
 */
public final class PlainTheme {

  private static final Path FILES = Path.of("src/test/resources/plain-theme");
  private static final String PLACE = "site-templates/solidarity/";
  private static final SourceTree TREE = read();

  private PlainTheme() {}

  /** Instead of the themes that come with the program. */
  public static SourceTree tree() {
    return TREE;
  }

  private static SourceTree read() {
    Map<String, SourceFile> files = new TreeMap<>();
    try {
      FileTree.read(FILES)
          .forEach(
              (path, bytes) ->
                  files.put(
                      path,
                      new SourceFile(SourcePath.of(PLACE + path), bytes.length, () -> bytes)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SourceTree(files.values(), List.of());
  }
}
