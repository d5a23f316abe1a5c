package org.glasnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.glasnik.build.DiskTrouble;
import org.glasnik.source.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The commands together, and what becomes of failures that none of them expects. */
@Command(
    name = "glasnik",
    description = "A newsroom in a folder: websites and feeds for networks of trade unions.",
    mixinStandardHelpOptions = true,
    versionProvider = Program.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "glasnik COMMAND --help tells about one of them."})
final class Program implements Runnable {

  private final Surroundings surroundings;
  private final CommandLine line;

  Program(Surroundings surroundings) {
    this.surroundings = surroundings;
    this.line =
        new CommandLine(this)
            .addSubcommand(new BuildCommand(surroundings))
            .addSubcommand(new CheckCommand(surroundings))
            .addSubcommand(new ServeCommand(surroundings))
            .addSubcommand(new TranslateCommand(surroundings))
            .addSubcommand(new StatusCommand(surroundings))
            .registerConverter(Instant.class, Program::instant)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setColorScheme(
                Help.defaultColorScheme(surroundings.ink() == Ink.PLAIN ? Ansi.OFF : Ansi.ON))
            .setOut(surroundings.out())
            .setErr(surroundings.err())
            .setParameterExceptionHandler((e, arguments) -> usage(e));
  }

  /** Runs a command; gives the code to exit with. */
  int run(String... arguments) {
    boolean debug = Arrays.asList(arguments).contains("--debug");
    line.setExecutionExceptionHandler((e, command, result) -> failure(e, debug));
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      say("this network needs more memory: set GLASNIK_JAVA_OPTS=-Xmx2g and try again");
      return ExitCode.BUG;
    } catch (StackOverflowError | AssertionError e) {
      return bug(e, debug);
    } finally {
      surroundings.out().flush();
      surroundings.err().flush();
    }
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public void run() {
    throw new ParameterException(line, "name a command, such as build");
  }

  private int usage(ParameterException e) {
    CommandLine command = e.getCommandLine();
    say(Printable.of(String.valueOf(e.getMessage())));
    surroundings
        .err()
        .println(command.getCommandSpec().qualifiedName() + " --help tells what there is.");
    return ExitCode.USAGE;
  }

  private int failure(Exception e, boolean debug) {
    if (e instanceof ParameterException wrong) {
      return usage(wrong);
    }
    if (e instanceof UncheckedIOException unchecked) {
      return failure(Objects.requireNonNull(unchecked.getCause()), debug);
    }
    if (e instanceof IOException failure) {
      say(Printable.of(DiskTrouble.sentence(failure)));
      return ExitCode.of(failure);
    }
    return bug(e, debug);
  }

  private int bug(Throwable e, boolean debug) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    say("this is a mistake of the program, not yours: " + Printable.of(String.valueOf(e)));
    if (root != e) {
      say("because of " + Printable.of(String.valueOf(root)));
    }
    say("please report it, with what the same command prints with --debug");
    if (debug) {
      e.printStackTrace(surroundings.err());
    }
    return ExitCode.BUG;
  }

  private void say(String sentence) {
    PrintWriter err = surroundings.err();
    err.println("glasnik: " + sentence);
  }

  private static Instant instant(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "\"" + text + "\" is not a moment; write it like 2026-12-01T09:00:00+01:00");
    }
  }

  /** From the jar; a program that runs from class files has none. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = Program.class.getPackage().getImplementationVersion();
      return new String[] {
        "glasnik " + (version == null ? "(not packed)" : version),
        "Java " + Runtime.version() + ", " + System.getProperty("os.name")
      };
    }
  }
}
