package org.glasnik.cli;

import org.glasnik.source.Severity;
import picocli.CommandLine.Option;

/** {@code --strict}, for pipelines that take no warning. */
final class StrictOption {

  @Option(names = "--strict", description = "Take warnings for errors.")
  boolean strict;

  Severity mostSevere() {
    return strict ? Severity.NOTICE : Severity.WARNING;
  }
}
