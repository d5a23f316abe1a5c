package org.glasnik.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;

/**
 * Threads that share out pure work. Results come in the order of what was asked, whatever the
 * number of threads.
 */
public final class Workers implements AutoCloseable {

  private final ForkJoinPool pool;

  /**
   * Starts none before there is work.
   *
   * @param threads at least 1
   */
  public Workers(int threads) {
    this.pool = new ForkJoinPool(threads);
  }

  /** The function's results, in the order of the values. */
  public <A, B> List<B> map(Collection<A> values, Function<A, B> function) {
    try {
      return pool.submit(() -> new ArrayList<>(values).parallelStream().map(function).toList())
          .get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while working", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
