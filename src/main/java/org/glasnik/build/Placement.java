package org.glasnik.build;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glasnik.output.OutputPath;
import org.jspecify.annotations.Nullable;

/**
 * Puts a union's staged files in place and removes what the site no longer has. It goes by what it
 * finds on the disk, so that after a crash at any point it is simply run again.
 */
final class Placement {

  private final OutputStore store;
  private final String union;
  private final BuildManifest before;
  private final BuildManifest next;

  Placement(OutputStore store, String union, BuildManifest before, BuildManifest next) {
    this.store = store;
    this.union = union;
    this.before = before;
    this.next = next;
  }

  /** Does it; gives the number of files that were removed. */
  int run() throws IOException {
    Path staging = store.staging(union);
    List<OutputPath> orphans = before.orphans(next);
    int removed = 0;
    if (Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS) && !moveWhole(staging)) {
      removed += remove(blocking(orphans));
      moveEach(staging);
      DiskFiles.deleteTree(staging);
    }
    removed += remove(orphans);
    Files.createDirectories(store.manifests());
    Files.move(store.ready(union), store.manifest(union), StandardCopyOption.ATOMIC_MOVE);
    return removed;
  }

  /** Where no site stands yet, one rename brings it, and it is never seen in parts. */
  private boolean moveWhole(Path staging) throws IOException {
    Path site = store.site(union);
    if (!before.entries().isEmpty() || !isAbsent(site)) {
      return false;
    }
    Files.move(staging, site, StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private static boolean isAbsent(Path site) throws IOException {
    BasicFileAttributes there = DiskFiles.attributes(site);
    if (there != null && there.isDirectory()) {
      try {
        Files.delete(site);
        return true;
      } catch (DirectoryNotEmptyException e) {
        return false;
      }
    }
    return there == null;
  }

  private void moveEach(Path staging) throws IOException {
    SafeFolders folders = new SafeFolders(store.root(), BuildManifest.EMPTY);
    List<Path> files;
    try (Stream<Path> all = Files.walk(staging)) {
      files = all.filter(f -> !Files.isDirectory(f, LinkOption.NOFOLLOW_LINKS)).sorted().toList();
    }
    for (Path file : files) {
      OutputPath path =
          OutputPath.of(union + "/" + staging.relativize(file).toString().replace('\\', '/'));
      Path place = store.root().resolve(path.value());
      folders.check(path.folder());
      try {
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (NoSuchFileException e) {
        Files.createDirectories(store.root().resolve(path.folder()));
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  /** Old files that stand where a folder is needed, or in a folder where a file is. */
  private List<OutputPath> blocking(List<OutputPath> orphans) {
    if (orphans.isEmpty()) {
      return orphans;
    }
    Set<String> folders = new HashSet<>();
    for (OutputPath path : next.entries().keySet()) {
      addWithParents(folders, path.folder());
    }
    Set<String> files =
        next.entries().keySet().stream().map(OutputPath::value).collect(Collectors.toSet());
    List<OutputPath> blocking = new ArrayList<>();
    for (OutputPath orphan : orphans) {
      Set<String> above = new HashSet<>();
      addWithParents(above, orphan.folder());
      if (folders.contains(orphan.value()) || above.stream().anyMatch(files::contains)) {
        blocking.add(orphan);
      }
    }
    return blocking;
  }

  private static void addWithParents(Set<String> folders, String folder) {
    String rest = folder;
    while (!rest.isEmpty() && folders.add(rest)) {
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
    }
  }

  private int remove(List<OutputPath> paths) throws IOException {
    if (paths.isEmpty()) {
      return 0;
    }
    SafeFolders folders = new SafeFolders(store.root(), BuildManifest.EMPTY);
    Map<String, OutputPath> stay =
        next.entries().keySet().stream()
            .collect(Collectors.toMap(OutputPath::collisionKey, p -> p, (one, other) -> one));
    int removed = 0;
    for (OutputPath path : paths) {
      Path place = store.root().resolve(path.value());
      if (folders.isSafe(path.folder())
          && isFile(place)
          && !isSame(place, stay.get(path.collisionKey()))) {
        Files.delete(place);
        removed++;
        removeEmpty(path.folder());
      }
    }
    return removed;
  }

  private static boolean isFile(Path place) throws IOException {
    BasicFileAttributes there = DiskFiles.attributes(place);
    return there != null && !there.isDirectory();
  }

  /** On a disk without upper and lower case, the old name may lead to the new file. */
  private boolean isSame(Path place, @Nullable OutputPath other) throws IOException {
    return other != null
        && Files.exists(store.root().resolve(other.value()))
        && Files.isSameFile(place, store.root().resolve(other.value()));
  }

  private void removeEmpty(String folder) throws IOException {
    String rest = folder;
    while (!rest.isEmpty()) {
      try {
        Files.deleteIfExists(store.root().resolve(rest));
      } catch (DirectoryNotEmptyException e) {
        return;
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
    }
  }
}
