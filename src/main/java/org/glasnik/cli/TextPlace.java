package org.glasnik.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.glasnik.source.SourcePath;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * A file that a person named, and the workspace that it belongs to.
 *
 * @param root the workspace, without links on the way
 * @param file the file on the disk
 * @param path its place in the workspace
 */
record TextPlace(Path root, Path file, SourcePath path) {

  private static final String MAIN_FILE = "network.yaml";

  /**
   * Finds a file that is named from here or from the workspace.
   *
   * @param workspace where to look; found from the file upwards if it is not given
   * @throws ParameterException when there is no such file, or it lies in no workspace
   */
  static TextPlace of(String named, @Nullable Path workspace, CommandLine command)
      throws IOException {
    Path here = Path.of(named).toAbsolutePath();
    Path known = workspace != null ? workspace : above(Path.of("").toAbsolutePath()).orElse(null);
    Path file = here;
    if (!Files.isRegularFile(here) && known != null) {
      file = known.toAbsolutePath().resolve(named);
    }
    Path folder = file.getParent();
    if (!Files.isRegularFile(file) || folder == null) {
      throw new ParameterException(command, "there is no file " + named);
    }
    Path real = folder.toRealPath();
    Path root = (workspace != null ? Optional.of(workspace) : above(real)).orElse(null);
    if (root == null || !Files.isRegularFile(root.resolve(MAIN_FILE))) {
      throw new ParameterException(
          command, named + " lies in no network: no folder above it has a " + MAIN_FILE);
    }
    Path realRoot = root.toRealPath();
    Path realFile = real.resolve(file.getFileName());
    Optional<SourcePath> path =
        realFile.startsWith(realRoot) ? path(realRoot.relativize(realFile)) : Optional.empty();
    if (path.isEmpty()) {
      throw new ParameterException(command, named + " does not lie in the network " + realRoot);
    }
    return new TextPlace(realRoot, realFile, path.get());
  }

  private static Optional<SourcePath> path(Path relative) {
    StringBuilder names = new StringBuilder();
    for (Path name : relative) {
      names.append(names.isEmpty() ? "" : "/").append(name);
    }
    return SourcePath.parse(names.toString());
  }

  private static Optional<Path> above(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (Files.isRegularFile(each.resolve(MAIN_FILE))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
