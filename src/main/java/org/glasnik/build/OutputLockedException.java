package org.glasnik.build;

import java.io.IOException;

/** Another build is writing to the same folder, and did not end while this one waited. */
public final class OutputLockedException extends IOException {

  private static final long serialVersionUID = 1;

  OutputLockedException(String message) {
    super(message);
  }
}
