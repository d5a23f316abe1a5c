package org.glasnik.serve;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.glasnik.source.Printable;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceExcerpt;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.SourceTree;
import org.jspecify.annotations.Nullable;

/** The panel over a previewed page that says what is wrong, and the pages of the preview itself. */
final class Overlay {

  private static final int MOST_SHOWN = 20;

  private static final String STYLE =
      """
      <style>
      :host { all: initial }
      .panel { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh;
        overflow: auto; background: #1d1b1a; color: #f4f1ee; border-top: 4px solid #e2574c;
        font: 15px/1.5 system-ui, sans-serif; padding: 0 1.25rem }
      .panel.mild { border-color: #d9a036 }
      summary { cursor: pointer; font-weight: 600; padding: .6rem 0 }
      li { margin: 0 0 1rem; list-style: none } ul { padding: 0; margin: .25rem 0 }
      .place { font-family: ui-monospace, monospace; color: #b9b2ab; overflow-wrap: anywhere }
      .error { color: #ff8f85 } .warning { color: #ffc861 } .notice { color: #8fd3ff }
      pre { font: 14px/1.4 ui-monospace, monospace; background: #2b2826; padding: .5rem .75rem;
        overflow-x: auto; margin: .35rem 0; white-space: pre }
      p { margin: 0 }
      </style>
      """;

  private Overlay() {}

  /**
   * The panel, or nothing if all is well. It has a tree of its own: the theme's styles stay out.
   */
  static String panel(List<Problem> problems, @Nullable String failure, SourceTree tree) {
    if (problems.isEmpty() && failure == null) {
      return "";
    }
    long errors = problems.stream().filter(Problem::isError).count();
    boolean bad = errors > 0 || failure != null;
    StringBuilder out = new StringBuilder("<div id=\"glasnik-problems\" lang=\"en\">");
    out.append("<template shadowrootmode=\"open\">").append(STYLE);
    out.append("<details class=\"panel").append(bad ? "\" open>" : " mild\">");
    out.append("<summary>").append(title(problems.size(), errors, bad)).append("</summary>");
    if (failure != null) {
      out.append("<p>").append(escape(failure)).append("</p>");
    }
    out.append("<ul>");
    problems.stream().limit(MOST_SHOWN).forEach(problem -> item(problem, tree, out));
    out.append("</ul>");
    if (problems.size() > MOST_SHOWN) {
      out.append("<p>… and ").append(problems.size() - MOST_SHOWN).append(" more</p>");
    }
    return out.append("</details></template></div>\n").toString();
  }

  /** A page of the preview itself. */
  static byte[] page(String title, String body, String script) {
    return """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><title>%s</title>
        <meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">
        <style>body { font: 17px/1.6 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto;
        padding: 0 1.25rem; color-scheme: light dark } li { margin: .5rem 0 }</style></head>
        <body><main><h1>%s</h1>
        %s
        </main>
        %s</body></html>
        """
        .formatted(escape(title), escape(title), body, script)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The page with something put in before its end. */
  static byte[] inject(byte[] page, String addition) {
    String html = new String(page, StandardCharsets.UTF_8);
    int end = html.lastIndexOf("</body>");
    return (end < 0 ? html + addition : html.substring(0, end) + addition + html.substring(end))
        .getBytes(StandardCharsets.UTF_8);
  }

  static String escape(String text) {
    return Printable.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String title(long count, long errors, boolean bad) {
    if (!bad) {
      return counted(count, "problem") + ", none of them an error";
    }
    return errors == 0
        ? "The preview could not be brought up to date"
        : counted(errors, "error") + ": until that is mended, this site is not published";
  }

  private static String counted(long count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void item(Problem problem, SourceTree tree, StringBuilder out) {
    String severity = problem.severity().name().toLowerCase(Locale.ROOT);
    SourceSpan span = problem.span();
    out.append("<li><div class=\"place\">").append(escape(span.path().value()));
    if (span.line() > 0) {
      out.append(':').append(span.line()).append(':').append(span.column());
    }
    out.append("</div><div><b class=\"").append(severity).append("\">").append(severity);
    out.append(":</b> ").append(escape(problem.what())).append("</div>");
    excerpt(span, tree)
        .ifPresent(
            excerpt ->
                out.append("<pre>")
                    .append(escape(excerpt.line()))
                    .append('\n')
                    .append(excerpt.pointer())
                    .append("</pre>"));
    if (!problem.hint().isEmpty()) {
      out.append("<p>").append(escape(problem.hint())).append("</p>");
    }
    out.append("</li>");
  }

  private static Optional<SourceExcerpt> excerpt(SourceSpan span, SourceTree tree) {
    if (span.line() < 1) {
      return Optional.empty();
    }
    try {
      return tree.file(span.path())
          .flatMap(
              file -> SourceExcerpt.of(span, new String(file.bytes(), StandardCharsets.UTF_8)));
    } catch (UncheckedIOException e) {
      // Saved away in this very moment; the place alone is enough.
      return Optional.empty();
    }
  }
}
