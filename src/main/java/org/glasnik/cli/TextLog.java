package org.glasnik.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.glasnik.build.BuildReport;
import org.glasnik.build.Change;
import org.glasnik.build.DiskTrouble;
import org.glasnik.build.UnionReport;
import org.glasnik.cli.Ink.Tone;
import org.glasnik.source.Printable;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceTree;

/** For people. */
final class TextLog implements RunLog {

  private final PrintWriter out;
  private final Ink ink;

  TextLog(PrintWriter out, Ink ink) {
    this.out = out;
    this.ink = ink;
  }

  @Override
  public void notice(String sentence) {
    out.println(ink.of(Tone.NOTICE, "notice:") + " " + Printable.of(sentence));
  }

  @Override
  public void report(BuildReport report, SourceTree tree, Ending ending) {
    new ProblemPrinter(out, ink, tree).print(report.problems());
    for (UnionReport union : report.unions()) {
      union.changes().forEach(this::change);
      out.println(ink.of(Tone.STRONG, union.union() + ":") + " " + sentence(union, report));
    }
    report.failure().ifPresent(failure -> failure(failure, ending.exit()));
    String place = ending.place().map(p -> ", in " + Printable.of(p)).orElse("");
    String found = report.failure().isPresent() ? "not done" : Counts.of(report.problems());
    out.println(found + "; " + Counts.seconds(ending.took()) + place);
  }

  @Override
  public void failure(IOException failure, int exit) {
    out.println(ink.of(Tone.ERROR, "failed:") + " " + Printable.of(DiskTrouble.sentence(failure)));
  }

  private void change(Change change) {
    out.println(
        "  "
            + Printable.of(change.path().value())
            + (change.kind() == Change.Kind.WRITTEN ? ": written, " : ": removed, ")
            + change.why());
  }

  private String sentence(UnionReport union, BuildReport report) {
    String count =
        Counts.of(union.files(), "file")
            + " ("
            + Counts.of(union.pages(), "page")
            + "), "
            + union.written()
            + " written, "
            + union.kept()
            + " kept, "
            + union.removed()
            + " removed, "
            + Counts.seconds(union.took());
    return switch (union.outcome()) {
      case PUBLISHED -> ink.of(Tone.GOOD, "published") + ", " + count;
      case CHECKED -> Counts.of(union.problems()) + " in " + Counts.of(union.files(), "file");
      case KEPT -> ink.of(Tone.WARNING, "kept the old site") + ", " + reason(union, report);
      case NOT_YET -> ink.of(Tone.WARNING, "not published yet") + ", " + reason(union, report);
      case REFUSED -> ink.of(Tone.ERROR, "kept the old site") + ", something stands in the way";
      case FAILED -> ink.of(Tone.ERROR, "not published") + ", the site is as it was";
      case UNFINISHED ->
          ink.of(Tone.ERROR, "half in place") + ", the next build finishes it: build again";
    };
  }

  private static String reason(UnionReport union, BuildReport report) {
    boolean ofNetwork =
        union.problems().stream().noneMatch(Problem::isError)
            && report.networkProblems().stream().anyMatch(Problem::isError);
    return ofNetwork ? "because of an error that concerns all" : Counts.of(union.problems());
  }
}
