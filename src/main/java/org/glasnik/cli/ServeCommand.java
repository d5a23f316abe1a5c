package org.glasnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.glasnik.build.BuildReport;
import org.glasnik.build.DiskTrouble;
import org.glasnik.serve.Desk;
import org.glasnik.serve.DevServer;
import org.glasnik.serve.PreviewSettings;
import org.glasnik.serve.PreviewSettings.PortChoice;
import org.glasnik.source.Printable;
import org.glasnik.source.SourceTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glasnik serve}: the sites in the browser, as they are while somebody writes. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Shows the sites in the browser of this computer, drafts included, as you write.")
final class ServeCommand implements Callable<Integer> {

  private static final int USUAL_PORT = 8080;

  private final Surroundings surroundings;

  @Mixin RunOptions run;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port of the preview; 8080, or the next one that is free.")
  int port;

  ServeCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Path workspace = run.checkedWorkspace();
    PreviewSettings settings =
        new PreviewSettings(
            workspace,
            surroundings.planner(),
            () -> run.at(surroundings),
            port == 0 ? USUAL_PORT : port,
            port == 0 ? PortChoice.NEXT_FREE : PortChoice.EXACT,
            desk());
    try (DevServer server = DevServer.start(settings)) {
      surroundings.out().println("The preview is at " + server.address() + "; Ctrl-C ends it.");
      surroundings.out().flush();
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.DONE;
  }

  private Desk desk() {
    PrintWriter out = surroundings.out();
    return new Desk() {
      @Override
      public void built(BuildReport report, SourceTree tree) {
        new ProblemPrinter(out, surroundings.ink(), tree).print(report.problems());
        int files = report.unions().stream().mapToInt(union -> union.files()).sum();
        out.println(
            "Up to date: " + Counts.of(files, "file") + ", " + Counts.of(report.problems()));
        out.flush();
      }

      @Override
      public void failed(Throwable failure) {
        String what =
            failure instanceof IOException e ? DiskTrouble.sentence(e) : String.valueOf(failure);
        out.println("Not up to date: " + Printable.of(what));
        if (run.debug) {
          failure.printStackTrace(out);
        }
        out.flush();
      }
    };
  }
}
