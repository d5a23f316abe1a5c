package org.glasnik.build;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.glasnik.output.OutputPath;
import org.glasnik.source.Digest;
import org.jspecify.annotations.Nullable;

/**
 * One union's site on the disk, and the place beside it where a new one is made ready. Files may be
 * staged from several threads.
 */
final class UnionFolder {

  private final OutputStore store;
  private final String union;
  private final BuildManifest before;
  private final Unlisted unlisted;
  private final Path staging;
  private final Set<String> stagedFolders = ConcurrentHashMap.newKeySet();
  private final Set<OutputPath> staged = ConcurrentHashMap.newKeySet();

  /** What to do with a file that stands where we write and that the manifest does not list. */
  enum Unlisted {
    /** It is somebody's: keep it, and refuse to publish. */
    KEEP,
    /** The manifest is lost, so it is most likely ours. */
    REPLACE
  }

  UnionFolder(OutputStore store, String union, BuildManifest before, Unlisted unlisted) {
    this.store = store;
    this.union = union;
    this.before = before;
    this.unlisted = unlisted;
    this.staging = store.staging(union);
  }

  /** What we wrote here last. */
  BuildManifest before() {
    return before;
  }

  /** Whether a file of this size stands in place. */
  boolean holds(OutputPath path, long size) throws IOException {
    BasicFileAttributes attributes = DiskFiles.attributes(store.root().resolve(path.value()));
    return attributes != null && attributes.isRegularFile() && attributes.size() == size;
  }

  /** Writes a new file beside the site; it is seen by nobody until {@link #publish}. */
  void stage(OutputPath path, byte[] bytes) throws IOException {
    String inSite = path.inSite();
    int slash = inSite.lastIndexOf('/');
    stageFolder(slash < 0 ? "" : inSite.substring(0, slash));
    DiskFiles.create(staging.resolve(inSite), bytes);
    staged.add(path);
  }

  /**
   * Makes the staged files, and those that were kept, the site: all of them, or none.
   *
   * @param next everything that the site consists of
   * @return how many files were removed because nothing makes them any more
   * @throws OutputRefusedException when somebody else's file or a link stands in the way
   */
  int publish(BuildManifest next) throws IOException {
    if (staged.isEmpty() && next.entries().equals(before.entries())) {
      return 0;
    }
    checkWay(next);
    DiskFiles.replace(store.ready(union), next.format());
    return new Placement(store, union, before, next).run();
  }

  /** What it means that nothing is published. */
  UnionReport.Outcome outcomeOfKeeping() {
    return store.outcomeOfKeeping(union);
  }

  /** Forgets the staged files, unless {@link #publish} was already putting them in place. */
  void discard() throws IOException {
    if (!store.isHalfPublished(union)) {
      DiskFiles.deleteTree(staging);
    }
  }

  /** Each folder is asked for by many files, so what was made is remembered, not looked up. */
  private void stageFolder(String folder) throws IOException {
    if (stagedFolders.contains(folder)) {
      return;
    }
    Path path = folder.isEmpty() ? staging : staging.resolve(folder);
    try {
      Files.createDirectory(path);
    } catch (FileAlreadyExistsException e) {
      // Another thread was faster; staging is empty when a build begins.
    } catch (NoSuchFileException e) {
      Files.createDirectories(path);
    }
    stagedFolders.add(folder);
  }

  /** All that could stop {@link Placement} half-way is looked for before it begins. */
  private void checkWay(BuildManifest next) throws IOException {
    SafeFolders folders = new SafeFolders(store.root(), before);
    folders.check(union);
    for (OutputPath path : new TreeSet<>(staged)) {
      folders.check(path.folder());
      if (!before.entries().containsKey(path) && unlisted == Unlisted.KEEP) {
        Path place = store.root().resolve(path.value());
        BasicFileAttributes there = DiskFiles.attributes(place);
        if (there != null
            && !isOurs(place, there)
            && !isSame(place, there, next.entries().get(path))) {
          throw new OutputRefusedException(
              place
                  + " was not made by Glasnik, and stands where the site needs a file of its own."
                  + " Move it away.");
        }
      }
    }
  }

  /** Whether this is a folder of which everything was written by us, so that it will be gone. */
  private boolean isOurs(Path place, BasicFileAttributes there) throws IOException {
    if (!there.isDirectory()) {
      return false;
    }
    try (Stream<Path> files = Files.walk(place)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> store.root().relativize(file).toString().replace('\\', '/'))
          .allMatch(file -> before.lists(file));
    }
  }

  private static boolean isSame(
      Path place, BasicFileAttributes there, BuildManifest.@Nullable Entry entry)
      throws IOException {
    return entry != null
        && there.isRegularFile()
        && there.size() == entry.size()
        && Digest.of(Files.readAllBytes(place)).equals(entry.digest());
  }
}
