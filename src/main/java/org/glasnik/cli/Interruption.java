package org.glasnik.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** While open, Ctrl-C lets what is under way end in order, for at most two seconds. */
final class Interruption implements AutoCloseable {

  private static final long MOST_MILLIS = 2000;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(Runnable stop) {
    hook =
        new Thread(
            () -> {
              stop.run();
              try {
                boolean inTime = ended.await(MOST_MILLIS, TimeUnit.MILLISECONDS);
                if (!inTime) {
                  // The next build cleans up.
                  return;
                }
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            });
  }

  /** Runs {@code stop} at Ctrl-C, and then waits until {@link #close}. */
  static Interruption stops(Runnable stop) {
    Interruption interruption = new Interruption(stop);
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
}
