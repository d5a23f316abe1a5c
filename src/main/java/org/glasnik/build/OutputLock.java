package org.glasnik.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other builds out of an output folder for as long as this one runs.
 *
 * <p>It is the operating system's lock on a file, which ends with the process that holds it however
 * that ends; the process id in the file is there for people only.
 */
final class OutputLock implements Closeable {

  private static final long POLL_MILLIS = 50;

  /** Far behind the text, so that a waiting build can read who holds the lock on Windows too. */
  private static final long LOCKED_BYTE = 1L << 40;

  private final FileChannel channel;
  private final @Nullable String deadHolder;

  private OutputLock(FileChannel channel, @Nullable String deadHolder) {
    this.channel = channel;
    this.deadHolder = deadHolder;
  }

  /**
   * Takes the lock.
   *
   * @param patience how long to wait for another holder
   * @throws OutputLockedException naming the holder, when it did not let go in that time
   */
  static OutputLock take(Path file, Duration patience) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    try {
      long end = System.nanoTime() + patience.toNanos();
      while (!tryLock(channel)) {
        if (System.nanoTime() - end >= 0) {
          throw new OutputLockedException(
              "another build" + of(holder(channel)) + " is writing to this folder");
        }
        Thread.sleep(POLL_MILLIS);
      }
      String before = holder(channel);
      channel.truncate(0);
      channel.write(UTF_8.encode(ProcessHandle.current().pid() + "\n"), 0);
      return new OutputLock(channel, before.isEmpty() ? null : before);
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new OutputLockedException("stopped while waiting for another build");
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** The process whose build ended without letting go, if the last one did. */
  @Nullable String deadHolder() {
    return deadHolder;
  }

  @Override
  public void close() throws IOException {
    try (channel) {
      if (channel.isOpen()) {
        channel.truncate(0);
      }
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(32);
    channel.read(buffer, 0);
    String text = UTF_8.decode(buffer.flip()).toString().strip();
    return text.chars().allMatch(c -> c >= '0' && c <= '9') ? text : "";
  }

  private static String of(String holder) {
    return holder.isEmpty() ? "" : " (process " + holder + ")";
  }
}
