package org.glasnik.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads a workspace can be told. */
final class RunOptions {

  @Spec(Spec.Target.MIXEE)
  CommandSpec command;

  @Parameters(
      arity = "0..1",
      paramLabel = "WORKSPACE",
      defaultValue = ".",
      description = "The folder with network.yaml; this folder if none is given.")
  Path workspace;

  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "Show what is public at this moment, such as 2026-12-01T09:00:00+01:00.")
  @Nullable Instant at;

  @Option(
      names = "--log-format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "Text for people, or one JSON object a line.")
  LogFormat logFormat;

  @Option(names = "--debug", description = "Show the stack trace of a bug.")
  boolean debug;

  /** How a run tells what it found. */
  enum LogFormat {
    TEXT,
    JSON
  }

  /**
   * The workspace, which has at least its main file.
   *
   * @throws ParameterException when it has not: most likely another folder was meant
   */
  Path checkedWorkspace() {
    return checked(workspace, command.commandLine());
  }

  /** The same for a workspace that was named in another way. */
  static Path checked(Path workspace, CommandLine command) {
    if (!Files.isRegularFile(workspace.resolve("network.yaml"))) {
      throw new ParameterException(
          command,
          (Files.isDirectory(workspace)
                  ? "no network.yaml in " + workspace.toAbsolutePath().normalize()
                  : "no folder " + workspace)
              + ": name the folder of your network");
    }
    return workspace;
  }

  Instant at(Surroundings surroundings) {
    return at == null ? surroundings.clock().get() : at;
  }

  RunLog log(Surroundings surroundings) {
    return logFormat == LogFormat.JSON
        ? new JsonLog(surroundings.out())
        : new TextLog(surroundings.out(), surroundings.ink());
  }
}
