package org.glasnik.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --jobs}, for machines that have other things to do. */
final class JobsOption {

  private static final int MOST = 256;

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads that render; as many as there are processors if not given.")
  int jobs;

  int count() {
    if (jobs < 0 || jobs > MOST) {
      throw new ParameterException(
          command.commandLine(), "--jobs must be between 1 and " + MOST + ", not " + jobs);
    }
    return jobs == 0 ? Runtime.getRuntime().availableProcessors() : jobs;
  }
}
