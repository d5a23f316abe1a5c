package org.glasnik.build;

import java.io.IOException;

/**
 * Writing was refused because it could destroy what is not ours. The message says what, and what to
 * do.
 */
public final class OutputRefusedException extends IOException {

  private static final long serialVersionUID = 1;

  OutputRefusedException(String message) {
    super(message);
  }
}
