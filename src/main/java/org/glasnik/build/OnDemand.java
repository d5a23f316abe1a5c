package org.glasnik.build;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed once, when it is first asked for, on whichever thread. */
final class OnDemand<T> implements Supplier<T> {

  private final Supplier<T> source;
  private @Nullable T value;

  OnDemand(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    T known = value;
    if (known == null) {
      known = source.get();
      value = known;
    }
    return known;
  }
}
