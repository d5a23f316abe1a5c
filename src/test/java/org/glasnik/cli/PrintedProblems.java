package org.glasnik.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceTree;

/** Problems as the terminal shows them, without colours, for tests of other packages. */
public final class PrintedProblems {

  private PrintedProblems() {}

  /** What is printed for these problems; each line ends with a line feed. */
  public static String of(Collection<Problem> problems, SourceTree tree) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new ProblemPrinter(out, Ink.PLAIN, tree).print(problems);
    out.flush();
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
