package org.glasnik.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.jspecify.annotations.Nullable;

/** The few things that we do to a disk. */
final class DiskFiles {

  /** Ends the names of files that {@link #replace} had not finished when it was cut off. */
  static final String UNFINISHED = ".new";

  private DiskFiles() {}

  /** Writes a new file in one go; its folder must be there, and the file must not. */
  static void create(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      writeAll(channel, bytes);
    } catch (IOException e) {
      throw named(file, e);
    }
  }

  /** Puts a small file in place whole, on the disk for certain, whether it was there or not. */
  static void replace(Path file, String text) throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path written = file.resolveSibling(file.getFileName() + UNFINISHED);
    try (FileChannel channel =
        FileChannel.open(
            written,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS)) {
      writeAll(channel, text.getBytes(StandardCharsets.UTF_8));
      channel.force(true);
    } catch (IOException e) {
      throw named(file, e);
    }
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** What a folder holds, sorted; nothing if it is not there. */
  static List<Path> list(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    } catch (NoSuchFileException e) {
      return List.of();
    }
    entries.sort(null);
    return entries;
  }

  /** The attributes of the thing itself, be it a link; null if nothing is there. */
  static @Nullable BasicFileAttributes attributes(Path path) throws IOException {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return null;
    } catch (AccessDeniedException e) {
      throw e;
    } catch (FileSystemException e) {
      // A file stands where this path has a folder, so nothing can be there either.
      Path parent = path.getParent();
      if (parent != null && !Files.isDirectory(parent)) {
        return null;
      }
      throw e;
    }
  }

  /** Removes a folder if nothing is in it. */
  static void deleteIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      // Then it stays.
    }
  }

  /** Removes a folder of our own with all that is in it, never following a link. */
  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    PathUtils.deleteDirectory(folder);
  }

  /** A full disk does not say which file it was that had no place. */
  private static IOException named(Path file, IOException e) {
    if (e instanceof FileSystemException) {
      return e;
    }
    IOException named = new FileSystemException(file.toString(), null, e.getMessage());
    named.initCause(e);
    return named;
  }

  private static void writeAll(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }
}
