package org.glasnik.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.glasnik.build.Pipeline;
import org.glasnik.build.Workers;

/**
 * A command as a person would type it, without a process of its own.
 *
 * @param exit the code that it ended with
 * @param said everything that it printed
 */
public record CommandRun(int exit, String said) {

  /**
   * Runs a command.
   *
   * @param home stands for the user's home folder
   * @param at the moment at which it runs
   */
  public static CommandRun of(Path home, Instant at, String... words) {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    try (Workers workers = new Workers(2)) {
      Surroundings surroundings =
          new Surroundings(
              new Pipeline(workers, BuiltInThemes.tree()), out, out, Ink.PLAIN, home, () -> at);
      int exit = new Program(surroundings).run(words);
      out.flush();
      return new CommandRun(exit, said.toString());
    }
  }
}
