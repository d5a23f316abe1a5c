package org.glasnik.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.glasnik.build.Pipeline;
import org.glasnik.build.Planner;
import org.glasnik.build.Workers;

/** Where the program begins: the real disk, clock and terminal are handed to the commands here. */
public final class Main {

  private Main() {}

  /** Runs one command, and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    Charset letters = letters();
    PrintWriter out = new PrintWriter(System.out, false, letters);
    PrintWriter err = new PrintWriter(System.err, true, letters);
    Surroundings surroundings =
        new Surroundings(
            planner(),
            out,
            err,
            Ink.ofTerminal(),
            Path.of(System.getProperty("user.home")),
            Instant::now);
    return new Program(surroundings).run(arguments);
  }

  /** What the terminal can show; files and other programs get UTF-8. */
  @SuppressWarnings("SystemConsoleNull") // Later Java gives a console for a pipe, in UTF-8.
  private static Charset letters() {
    Console console = System.console();
    return console == null ? StandardCharsets.UTF_8 : console.charset();
  }

  /** Threads are started, and the program's own theme is read, by the first plan only. */
  private static Planner planner() {
    return (tree, settings) -> {
      try (Workers workers = new Workers(Runtime.getRuntime().availableProcessors())) {
        return new Pipeline(workers, BuiltInThemes.tree()).plan(tree, settings);
      }
    };
  }
}
