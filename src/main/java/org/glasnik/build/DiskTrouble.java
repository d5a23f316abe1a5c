package org.glasnik.build;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says in plain words what the machine could not do. */
public final class DiskTrouble {

  /** What operating systems say, in parts that they all share, and what it means. */
  private static final Map<String, String> WORDS =
      Map.of(
          "no space left", "the disk is full",
          "not enough space", "the disk is full",
          "quota exceeded", "your share of the disk is used up",
          "read-only", "the disk can only be read",
          "too many open files", "the system allows no more open files",
          "file name too long", "the name is too long for this disk",
          "input/output error", "the disk is failing");

  private DiskTrouble() {}

  /** One sentence that names the file and what the machine could not do with it. */
  public static String sentence(IOException failure) {
    if (failure instanceof OutputRefusedException || failure instanceof OutputLockedException) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof FileSystemException disk) {
      String file = disk.getFile() == null ? "" : disk.getFile() + ": ";
      if (disk instanceof AccessDeniedException) {
        return file + "no permission to read or write here";
      }
      if (disk instanceof NoSuchFileException) {
        return file + "there is no such file or folder any more";
      }
      return file + plain(disk.getReason());
    }
    return plain(failure.getMessage());
  }

  private static String plain(@Nullable String reason) {
    if (reason == null) {
      return "the file could not be read or written";
    }
    String lower = reason.toLowerCase(Locale.ROOT);
    return WORDS.entrySet().stream()
        .filter(entry -> lower.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(reason);
  }
}
