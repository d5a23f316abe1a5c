package org.glasnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Consumer;
import org.glasnik.build.BuildReport;
import org.glasnik.build.DiskTrouble;
import org.glasnik.build.UnionReport;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.glasnik.source.SourceTree;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * For machines: one JSON object a line, each with a {@code type}: {@code notice}, {@code problem},
 * {@code change}, {@code union}, {@code failure}, and at the end {@code end}.
 */
final class JsonLog implements RunLog {

  private final PrintWriter out;
  private final JsonFactory json = new JsonFactory();

  JsonLog(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void notice(String sentence) {
    line("notice", line -> line.writeStringProperty("message", sentence));
  }

  @Override
  public void report(BuildReport report, SourceTree tree, Ending ending) {
    report.problems().forEach(this::problem);
    report.unions().forEach(this::union);
    report.failure().ifPresent(failure -> failure(failure, ending.exit()));
    line(
        "end",
        line -> {
          line.writeNumberProperty("exit", ending.exit());
          counts(line, report.problems());
          line.writeNumberProperty("seconds", ending.took().toMillis() / 1000.0);
          ending.place().ifPresent(place -> line.writeStringProperty("output", place));
        });
  }

  @Override
  public void failure(IOException failure, int exit) {
    line(
        "failure",
        line -> {
          line.writeNumberProperty("exit", exit);
          line.writeStringProperty("message", DiskTrouble.sentence(failure));
        });
  }

  private void problem(Problem problem) {
    line(
        "problem",
        line -> {
          line.writeStringProperty("severity", ProblemPrinter.word(problem.severity()));
          line.writeStringProperty("rule", problem.rule());
          line.writeStringProperty("path", problem.span().path().value());
          if (problem.span().line() > 0) {
            line.writeNumberProperty("line", problem.span().line());
            line.writeNumberProperty("column", problem.span().column());
            line.writeNumberProperty("length", problem.span().length());
          }
          line.writeStringProperty("message", problem.what());
          if (!problem.hint().isEmpty()) {
            line.writeStringProperty("hint", problem.hint());
          }
        });
  }

  private void union(UnionReport union) {
    union
        .changes()
        .forEach(
            change ->
                line(
                    "change",
                    line -> {
                      line.writeStringProperty("path", change.path().value());
                      line.writeStringProperty("kind", word(change.kind()));
                      line.writeStringProperty("why", change.why());
                    }));
    line(
        "union",
        line -> {
          line.writeStringProperty("union", union.union());
          line.writeStringProperty("outcome", word(union.outcome()));
          line.writeNumberProperty("files", union.files());
          line.writeNumberProperty("pages", union.pages());
          line.writeNumberProperty("written", union.written());
          line.writeNumberProperty("kept", union.kept());
          line.writeNumberProperty("removed", union.removed());
          counts(line, union.problems());
          line.writeNumberProperty("seconds", union.took().toMillis() / 1000.0);
        });
  }

  private static void counts(JsonGenerator line, Collection<Problem> problems) {
    line.writeNumberProperty("errors", Counts.count(problems, Severity.ERROR));
    line.writeNumberProperty("warnings", Counts.count(problems, Severity.WARNING));
    line.writeNumberProperty("notices", Counts.count(problems, Severity.NOTICE));
  }

  private void line(String type, Consumer<JsonGenerator> fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator line = json.createGenerator(ObjectWriteContext.empty(), text)) {
      line.writeStartObject();
      line.writeStringProperty("type", type);
      fields.accept(line);
      line.writeEndObject();
    }
    out.println(text);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
