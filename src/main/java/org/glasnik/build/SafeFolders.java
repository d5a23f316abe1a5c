package org.glasnik.build;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes sure that a folder of the output is really inside it: none of the folders on the way may be
 * a link, which would have us write or remove somewhere else. Each is looked at once.
 */
final class SafeFolders {

  private final Path root;
  private final BuildManifest ours;
  private final Set<String> safe = new HashSet<>();

  /**
   * @param ours files that may stand in a folder's place, as they are removed before it is made
   */
  SafeFolders(Path root, BuildManifest ours) {
    this.root = root;
    this.ours = ours;
    safe.add("");
  }

  /**
   * Checks a folder and all above it; one that is not there yet is fine.
   *
   * @throws OutputRefusedException naming the link or file in the way
   */
  void check(String folder) throws IOException {
    if (safe.contains(folder)) {
      return;
    }
    check(folder.substring(0, Math.max(0, folder.lastIndexOf('/'))));
    Path path = root.resolve(folder);
    BasicFileAttributes there = DiskFiles.attributes(path);
    if (there != null && !there.isDirectory() && !(there.isRegularFile() && ours.lists(folder))) {
      throw new OutputRefusedException(
          path
              + (there.isSymbolicLink() ? " is a link" : " is no folder")
              + ", and was not made by Glasnik. Move it away.");
    }
    safe.add(folder);
  }

  /** Whether {@link #check} would let the folder pass. */
  boolean isSafe(String folder) throws IOException {
    try {
      check(folder);
      return true;
    } catch (OutputRefusedException e) {
      return false;
    }
  }
}
