package org.glasnik.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** While open, Ctrl-C lets what is under way end in order, for at most two seconds. */
final class Interruption implements AutoCloseable {

  private static final long MOST_MILLIS = 2000;

  private final BooleanSupplier stop;
  private final Closeable held;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end);

  private Interruption(BooleanSupplier stop, Closeable held) {
    this.stop = stop;
    this.held = held;
  }

  /**
   * Prepares for Ctrl-C.
   *
   * @param stop ends what is under way, and tells whether that takes a moment, which is then waited
   *     for until {@link #close}
   * @param held is let go at once when nothing is under way
   */
  static Interruption stops(BooleanSupplier stop, Closeable held) {
    Interruption interruption = new Interruption(stop, held);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // It is running just now.
      return;
    }
  }

  private void end() {
    try {
      // Should it take longer, the next build cleans up.
      if (!stop.getAsBoolean() || ended.await(MOST_MILLIS, TimeUnit.MILLISECONDS)) {
        held.close();
      }
    } catch (IOException e) {
      // Nobody is left to be told, and the system lets go of it anyway.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
