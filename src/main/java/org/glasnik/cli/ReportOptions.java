package org.glasnik.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.glasnik.build.ReportFile;
import org.glasnik.source.Ascii;
import org.glasnik.source.SourceTree;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the report of {@code glasnik status} is shown, and where it goes. */
final class ReportOptions {

  @Option(
      names = "--format",
      paramLabel = "table|json|html",
      description = "A table for the terminal, JSON for machines, or a page for people.")
  @Nullable Format format;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Write into this file; its ending says the format if --format does not.")
  @Nullable Path out;

  /** How the report is shown. */
  enum Format {
    TABLE,
    JSON,
    HTML
  }

  /** Where to write; null if the report is printed. */
  @Nullable ReportFile file(Path workspace) throws IOException {
    return out == null ? null : new ReportFile(out, workspace);
  }

  void print(
      StatusReport status, SourceTree tree, @Nullable ReportFile file, Surroundings surroundings)
      throws IOException {
    String text =
        switch (format()) {
          case TABLE -> StatusTable.of(status, tree);
          case JSON -> StatusJson.of(status);
          case HTML -> StatusPage.of(status);
        };
    if (file == null) {
      surroundings.out().print(text);
    } else {
      file.write(format() == Format.TABLE ? ReportFile.MARK + "\n\n" + text : text);
      surroundings.out().println("written to " + out);
    }
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    String name = out == null ? "" : Ascii.lower(String.valueOf(out.getFileName()));
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return Format.HTML;
    }
    return name.endsWith(".json") ? Format.JSON : Format.TABLE;
  }
}
