package org.glasnik.source;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * One file of the workspace. Its bytes are read when they are asked for, each time anew, and are
 * not kept here.
 */
public final class SourceFile {

  private final SourcePath path;
  private final long size;
  private final Supplier<byte[]> content;

  /**
   * A file whose bytes come from an edge.
   *
   * @param size in bytes, as it was when the folder was listed
   * @param content gives the bytes, or throws {@link UncheckedIOException}
   */
  public SourceFile(SourcePath path, long size, Supplier<byte[]> content) {
    this.path = path;
    this.size = size;
    this.content = content;
  }

  /** A file in memory, as tests and the preview have them. */
  public static SourceFile of(SourcePath path, String text) {
    return of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A file in memory; the bytes are not copied. */
  public static SourceFile of(SourcePath path, byte[] bytes) {
    return new SourceFile(path, bytes.length, () -> bytes);
  }

  public SourcePath path() {
    return path;
  }

  /** In bytes, as it was when the folder was listed. */
  public long size() {
    return size;
  }

  /**
   * The whole content.
   *
   * @throws UncheckedIOException if the file can't be read any more
   */
  public byte[] bytes() {
    return content.get();
  }

  @Override
  public String toString() {
    return path.value();
  }
}
