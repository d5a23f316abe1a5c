package org.glasnik.serve;

import io.methvin.watcher.DirectoryWatcher;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.glasnik.source.EditorFiles;
import org.glasnik.source.SourceDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Notices that somebody saved something. An editor's save is several changes, and a checkout is
 * thousands: only when it has been quiet for a moment is it told, once.
 */
final class SourceWatcher implements Closeable {

  static final long QUIET_MILLIS = 150;

  /** Where something is saved without a pause, it is not waited for longer than this. */
  private static final long MOST_NANOS = 1_000_000_000;

  private static final long POLL_MILLIS = 400;
  private static final List<String> FOLDERS = List.of("unions", "site-templates");

  private final Path workspace;
  private final Runnable changed;
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(SourceWatcher::daemon);
  private final DirectoryWatcher folders;
  private String files;
  private @Nullable ScheduledFuture<?> waiting;
  private long firstChange;

  /**
   * Starts to watch.
   *
   * @param workspace its real path
   * @param changed called on one thread, never twice at a time
   */
  @SuppressWarnings("FutureReturnValueIgnored") // Both go on until this is closed.
  SourceWatcher(Path workspace, Runnable changed) throws IOException {
    this.workspace = workspace;
    this.changed = changed;
    this.files = files();
    this.folders =
        DirectoryWatcher.builder()
            .paths(FOLDERS.stream().map(workspace::resolve).filter(Files::isDirectory).toList())
            .fileHashing(false)
            .listener(
                event -> {
                  if (isSource(event.rootPath(), event.path())) {
                    wake();
                  }
                })
            .build();
    folders.watchAsync(Executors.newSingleThreadExecutor(SourceWatcher::daemon));
    // The files beside these folders are few, and what else lies there may be very much.
    timer.scheduleWithFixedDelay(this::poll, POLL_MILLIS, POLL_MILLIS, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() throws IOException {
    timer.shutdownNow();
    folders.close();
  }

  /** Whether any name on the way is a tool's own. */
  static boolean isSource(Path root, Path path) {
    for (Path name : root.relativize(path)) {
      if (EditorFiles.isToolsOwn(name.toString())) {
        return false;
      }
    }
    return true;
  }

  private void poll() {
    String now = files();
    if (!now.equals(files)) {
      files = now;
      wake();
    }
  }

  private synchronized void wake() {
    if (waiting == null || waiting.isDone()) {
      firstChange = System.nanoTime();
    } else if (System.nanoTime() - firstChange < MOST_NANOS) {
      waiting.cancel(false);
    } else {
      return;
    }
    if (!timer.isShutdown()) {
      waiting = timer.schedule(changed, QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private String files() {
    StringBuilder state = new StringBuilder();
    try {
      for (Path file : SourceDirectory.topFiles(workspace)) {
        state.append(file.getFileName()).append(' ').append(state(file)).append('\n');
      }
    } catch (IOException e) {
      state.append('-');
    }
    return state.toString();
  }

  private static String state(Path file) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return attributes.lastModifiedTime() + " " + attributes.size();
    } catch (IOException e) {
      return "-";
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "watch");
    thread.setDaemon(true);
    return thread;
  }
}
