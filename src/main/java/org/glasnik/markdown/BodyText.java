package org.glasnik.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Set;
import org.glasnik.source.Problem;
import org.glasnik.source.SourcePath;

/**
 * The source of one body, from which each of its forms can be made.
 *
 * @param firstLine the number of the text's first line in the file
 */
record BodyText(SourcePath path, String text, int firstLine, MarkdownOptions options) {

  /** Reads the text and renders it for pages; what goes too far becomes one problem. */
  MarkdownBody read() {
    Lines lines = new Lines(path, text, firstLine);
    Problem exceeded = Limits.exceeded(text, lines);
    if (exceeded != null) {
      return failed(exceeded);
    }
    try {
      BodyWriter writer = written(Medium.PAGE, lines);
      Markup page = writer.out.build();
      return new MarkdownBody(
          this,
          page,
          writer.headings.found(),
          writer.links.found(),
          writer.problems(),
          writer.anchors.all());
    } catch (BodyWriter.TooDeepException e) {
      return failed(tooDeep(lines, e.offset()));
    } catch (StackOverflowError e) {
      return failed(tooDeep(lines, 0));
    }
  }

  private BodyWriter written(Medium medium, Lines lines) {
    int syntax = Syntax.of(text);
    BodyWriter writer = new BodyWriter(text, lines, syntax, options, medium);
    writer.document(Grammar.parse(text, syntax));
    return writer;
  }

  Markup feed() {
    return written(Medium.FEED, new Lines(path, text, firstLine)).out.build();
  }

  String plain() {
    Document document = Grammar.parse(text, Syntax.of(text));
    return PlainWriter.blocks(document, text, options);
  }

  private MarkdownBody failed(Problem problem) {
    return new MarkdownBody(this, Markup.EMPTY, List.of(), List.of(), List.of(problem), Set.of());
  }

  private static Problem tooDeep(Lines lines, int offset) {
    return Problem.error(
        "markdown-limit",
        lines.span(offset, offset),
        "quotes, lists or emphasis are nested too deep",
        "put a backslash before signs that are meant as text");
  }
}
