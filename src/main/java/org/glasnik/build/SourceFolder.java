package org.glasnik.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/**
 * The workspace, for the few things that are written into it because a person asked for them: the
 * edge at which sources are changed. No link is followed, nothing is ever half written, and what
 * somebody else wrote in the meantime is not lost.
 */
public final class SourceFolder {

  private final Path root;

  /**
   * A workspace.
   *
   * @throws IOException if there is no such folder
   */
  public SourceFolder(Path workspace) throws IOException {
    this.root = workspace.toRealPath();
  }

  /**
   * Writes a new file.
   *
   * @throws OutputRefusedException when something has this name already
   */
  public void create(Path file, byte[] bytes) throws IOException {
    checkPlace(file);
    try {
      DiskFiles.create(file, bytes);
    } catch (FileAlreadyExistsException e) {
      throw new OutputRefusedException(
          file + " is there already, and was not touched. Rename it, or go on writing in it.");
    }
  }

  /**
   * Puts other bytes in the place of a file's.
   *
   * @param before what it was read as
   * @throws OutputRefusedException when it is a link, or is not what was read
   */
  public void replace(Path file, byte[] before, byte[] after) throws IOException {
    checkPlace(file);
    BasicFileAttributes there = DiskFiles.attributes(file);
    if (there == null || !there.isRegularFile() || !Arrays.equals(read(file), before)) {
      throw new OutputRefusedException(
          file + " has changed in the meantime, and was not touched. Try again.");
    }
    Path written = file.resolveSibling("." + file.getFileName() + DiskFiles.UNFINISHED);
    Files.deleteIfExists(written);
    try {
      DiskFiles.create(written, after);
      keepPermissions(file, written);
      flush(written);
      Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Makes sure that a file lies in the workspace, and that no link leads to it. */
  private void checkPlace(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null || !folder.startsWith(root) || !folder.toRealPath().equals(folder)) {
      throw new OutputRefusedException(
          file + " can't be written: a link leads there, or out of the workspace.");
    }
  }

  private static byte[] read(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // Until all is there.
      }
      return Arrays.copyOf(bytes.array(), bytes.position());
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView own = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && own != null) {
      own.setPermissions(old.readAttributes().permissions());
    }
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }
}
