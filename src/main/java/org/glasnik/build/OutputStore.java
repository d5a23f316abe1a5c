package org.glasnik.build;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.glasnik.build.UnionReport.Outcome;
import org.glasnik.config.UnionId;
import org.glasnik.site.UnionIndex;

/**
 * The output folder, for one build at a time: the edge at which sites go out, and the only way to
 * write one.
 *
 * <pre>
 * DIR/rail/…                      a union's site, to be uploaded as it is
 * DIR/.glasnik/marker             says that this folder is ours
 * DIR/.glasnik/lock               held while a build runs
 * DIR/.glasnik/manifest/rail      what we wrote to DIR/rail
 * DIR/.glasnik/index/rail         what the portal knows of DIR/rail
 * DIR/.glasnik/staging/rail/…     new files of rail, while it is built
 * DIR/.glasnik/ready/rail         its new manifest, from the moment that all of them are there
 * </pre>
 *
 * A file in {@code ready} decides: without it a build that was cut off never happened, with it the
 * next one finishes it.
 */
public final class OutputStore implements Closeable {

  private static final String INDEX = "index";

  private final Path root;
  private final OutputLock lock;
  private final List<String> notices = new ArrayList<>();

  private OutputStore(Path root, OutputLock lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Takes the folder for this build, and brings what a build before it left unfinished to an end.
   *
   * @param patience how long to wait for another build
   * @throws OutputRefusedException when the folder is not ours to write to
   * @throws OutputLockedException when another build held it all that time
   */
  public static OutputStore open(OutputTarget target, Duration patience) throws IOException {
    Path root = OutputPlace.check(target.folder(), target.workspace(), target.home());
    OutputPlace.checkIsOurs(root);
    OutputPlace.checkKind(root, target.drafts());
    Path own = root.resolve(OutputPlace.OWN);
    Files.createDirectories(own);
    OutputLock lock = OutputLock.take(own.resolve("lock"), patience);
    try {
      OutputStore store = new OutputStore(root, lock);
      Path marker = own.resolve(OutputPlace.MARKER);
      if (!Files.exists(marker, LinkOption.NOFOLLOW_LINKS)) {
        DiskFiles.replace(marker, OutputPlace.markerText(target.drafts()));
      }
      store.recover();
      return store;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** The output folder. */
  public Path root() {
    return root;
  }

  /** What a person should know of how the folder was found, as sentences. */
  public List<String> notices() {
    return List.copyOf(notices);
  }

  /** The folder of one union, with what stands there now. */
  UnionFolder union(String union) throws IOException {
    Path file = manifest(union);
    if (!Files.exists(file)) {
      return new UnionFolder(this, union, BuildManifest.EMPTY, UnionFolder.Unlisted.KEEP);
    }
    Optional<BuildManifest> manifest = read(file);
    if (manifest.isEmpty()) {
      notices.add(
          "the record of what was built for "
              + union
              + " is damaged: everything is written anew, and pages that no longer exist may"
              + " remain in "
              + root.resolve(union));
      return new UnionFolder(this, union, BuildManifest.EMPTY, UnionFolder.Unlisted.REPLACE);
    }
    return new UnionFolder(this, union, manifest.get(), UnionFolder.Unlisted.KEEP);
  }

  /** What every union's site was last known by; unions whose index is lost are not among them. */
  public Map<UnionId, UnionIndex> indexes() throws IOException {
    Map<UnionId, UnionIndex> indexes = new LinkedHashMap<>();
    for (Path file : DiskFiles.list(own(INDEX))) {
      Optional<UnionId> id = UnionId.parse(file.getFileName().toString());
      if (id.isPresent()) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        IndexFormat.parse(text).ifPresent(index -> indexes.put(id.get(), index));
      }
    }
    return indexes;
  }

  /** Keeps what a site that was just published is known by. */
  void keepIndex(UnionPlan union) throws IOException {
    if (union.index().isPresent()) {
      Path file = own(INDEX).resolve(union.union());
      String text = IndexFormat.format(union.index().get());
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        DiskFiles.replace(file, text);
      }
    }
  }

  /** What it means for a union that nothing of it is published. */
  Outcome outcomeOfKeeping(String union) {
    return Files.isDirectory(site(union), LinkOption.NOFOLLOW_LINKS)
        ? Outcome.KEPT
        : Outcome.NOT_YET;
  }

  /** Whether a site is only partly replaced, which the next build will finish. */
  boolean isHalfPublished(String union) {
    return Files.exists(ready(union));
  }

  Path site(String union) {
    return root.resolve(union);
  }

  Path manifests() {
    return own("manifest");
  }

  Path manifest(String union) {
    return manifests().resolve(union);
  }

  Path staging(String union) {
    return own("staging").resolve(union);
  }

  Path ready(String union) {
    return own("ready").resolve(union);
  }

  @Override
  public void close() throws IOException {
    try (lock) {
      DiskFiles.deleteIfEmpty(own("staging"));
      DiskFiles.deleteIfEmpty(own("ready"));
    }
  }

  private Path own(String name) {
    return root.resolve(OutputPlace.OWN).resolve(name);
  }

  private void recover() throws IOException {
    boolean cutOff = !DiskFiles.list(own("staging")).isEmpty() || lock.deadHolder() != null;
    List<String> finished = new ArrayList<>();
    for (Path ready : DiskFiles.list(own("ready"))) {
      String union = ready.getFileName().toString();
      Optional<BuildManifest> next =
          union.endsWith(DiskFiles.UNFINISHED) ? Optional.empty() : read(ready);
      if (next.isPresent()) {
        new Placement(this, union, union(union).before(), next.get()).run();
        finished.add(union);
      }
    }
    DiskFiles.deleteTree(own("ready"));
    DiskFiles.deleteTree(own("staging"));
    if (cutOff) {
      notices.add(
          "the last build was cut off: "
              + (finished.isEmpty()
                  ? "what it had not finished was dropped, and the sites are as they were before it"
                  : "it is finished now for " + String.join(", ", finished)));
    }
  }

  private static Optional<BuildManifest> read(Path file) throws IOException {
    // Damaged bytes may be no UTF-8; the digest in the manifest notices what this makes of them.
    return BuildManifest.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }
}
