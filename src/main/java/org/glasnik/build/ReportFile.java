package org.glasnik.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.glasnik.source.Ascii;

/**
 * A file that a report on a workspace is written into. It takes the place of an older report and of
 * nothing else, it does not lie among the sources, and not where sites are published: it names
 * texts that are not public yet.
 */
public final class ReportFile {

  /** Stands at the beginning of every report. */
  public static final String MARK = "glasnik-status/1";

  private static final String ANY_MARK = "glasnik-status/";
  private static final int BEGINNING = 512;

  private final Path file;

  /**
   * A file that may be written.
   *
   * @throws OutputRefusedException when something else could be lost, or be read by the world
   */
  public ReportFile(Path named, Path workspace) throws IOException {
    Path absolute = named.toAbsolutePath().normalize();
    Path name = absolute.getFileName();
    Path folder = absolute.getParent();
    if (name == null || folder == null || !Files.isDirectory(folder)) {
      throw new OutputRefusedException("there is no folder for " + named + ": make it first");
    }
    Path real = folder.toRealPath();
    this.file = real.resolve(name);
    checkFolder(real, workspace.toRealPath());
    checkOld();
  }

  private void checkFolder(Path folder, Path root) throws IOException {
    for (Path each = folder; each != null; each = each.getParent()) {
      if (Files.exists(each.resolve(OutputPlace.OWN).resolve(OutputPlace.MARKER))) {
        throw new OutputRefusedException(
            "the report names texts that are not public yet, and "
                + each
                + " is published: choose another place for it");
      }
    }
    String name = Ascii.lower(String.valueOf(file.getFileName()));
    boolean source =
        folder.startsWith(root.resolve("unions"))
            || folder.startsWith(root.resolve("site-templates"))
            || (folder.equals(root) && (name.endsWith(".yaml") || name.endsWith(".yml")));
    if (source) {
      throw new OutputRefusedException(
          file + " would lie among the sources of the sites: choose another place for it");
    }
  }

  private void checkOld() throws IOException {
    BasicFileAttributes old = DiskFiles.attributes(file);
    if (old != null && (!old.isRegularFile() || !isReport(old.size()))) {
      throw new OutputRefusedException(
          file + " is no report, and was not touched. Choose another name, or remove it.");
    }
  }

  private boolean isReport(long size) throws IOException {
    try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
      String beginning = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return size == 0 || beginning.contains(ANY_MARK);
    } catch (NoSuchFileException e) {
      return true;
    }
  }

  /** Puts the report in place, whole. */
  public void write(String text) throws IOException {
    checkOld();
    Path written = file.resolveSibling("." + file.getFileName() + DiskFiles.UNFINISHED);
    Files.deleteIfExists(written);
    try {
      DiskFiles.create(written, text.getBytes(StandardCharsets.UTF_8));
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
