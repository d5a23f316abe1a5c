package org.glasnik.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.glasnik.output.Output;
import org.glasnik.source.Parsed;
import org.glasnik.source.Problem;

/**
 * Renders outputs on several threads and hands each file over at once, so that never more files are
 * in memory than there are threads.
 */
final class RenderPool implements AutoCloseable {

  private final int jobs;
  private final ExecutorService threads;
  private volatile boolean canceled;

  RenderPool(int jobs) {
    this.jobs = jobs;
    this.threads = Executors.newFixedThreadPool(jobs, RenderPool::thread);
  }

  /** Takes a rendered file; called on several threads. */
  @FunctionalInterface
  interface Receiver {
    /**
     * Takes one file.
     *
     * @param index of the output in the list that is rendered
     */
    void accept(int index, Output<?> output, byte[] bytes) throws IOException;
  }

  /**
   * Renders all of them.
   *
   * @return the problems, in the order of the outputs, whatever thread found them
   * @throws IOException what the receiver threw, or what a source file could not be read for
   * @throws CancellationException after {@link #cancel}
   */
  List<Problem> render(List<? extends Output<?>> outputs, Receiver receiver) throws IOException {
    AtomicReferenceArray<List<Problem>> problems = new AtomicReferenceArray<>(outputs.size());
    AtomicInteger next = new AtomicInteger();
    AtomicInteger failures = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < Math.min(jobs, outputs.size()); i++) {
      running.add(
          threads.submit(
              () -> {
                int index = next.getAndIncrement();
                while (index < outputs.size() && !canceled && failures.get() == 0) {
                  try {
                    Output<?> output = outputs.get(index);
                    Parsed<byte[]> rendered = render(output);
                    problems.set(index, rendered.problems());
                    if (rendered.value().isEmpty() && !rendered.hasErrors()) {
                      throw new IllegalStateException(
                          output.path() + " came out neither as a file nor as an error");
                    }
                    if (rendered.value().isPresent()) {
                      receiver.accept(index, output, rendered.value().get());
                    }
                  } catch (Throwable e) {
                    failures.incrementAndGet();
                    throw e;
                  }
                  index = next.getAndIncrement();
                }
                return null;
              }));
    }
    await(running);
    if (canceled) {
      throw new CancellationException();
    }
    return RenderProblems.inOrder(problems);
  }

  /** Ends {@link #render} after the files that are being made now. */
  void cancel() {
    canceled = true;
  }

  @Override
  public void close() {
    threads.shutdown();
  }

  private static Parsed<byte[]> render(Output<?> output) {
    try {
      return output.render();
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw new IllegalStateException(
          "could not make " + output.path() + " from " + output.origin().path(), e);
    }
  }

  /** Every thread has ended when this returns, so nobody writes behind our back. */
  private static void await(List<Future<?>> running) throws IOException {
    Throwable failure = null;
    for (Future<?> future : running) {
      try {
        future.get();
      } catch (ExecutionException e) {
        failure = failure == null ? e.getCause() : failure;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancellationException();
      }
    }
    if (failure instanceof UncheckedIOException e) {
      throw e.getCause();
    }
    if (failure instanceof IOException e) {
      throw e;
    }
    if (failure instanceof RuntimeException e) {
      throw e;
    }
    if (failure instanceof Error e) {
      throw e;
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "render", STACK);
    thread.setDaemon(true);
    return thread;
  }

  /** Deep documents are rendered recursively, and main threads have eight megabytes as well. */
  private static final long STACK = 8L << 20;
}
