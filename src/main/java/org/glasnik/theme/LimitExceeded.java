package org.glasnik.theme;

import java.io.IOException;

/** A page became larger than any page should be. */
final class LimitExceeded extends IOException {

  private static final long serialVersionUID = 1L;

  LimitExceeded(int characters) {
    super("the page is longer than " + characters / (1024 * 1024) + " MiB");
  }

  /** Its trace says nothing, and filling it takes time. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
