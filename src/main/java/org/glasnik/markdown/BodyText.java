package org.glasnik.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.glasnik.language.script.Transliterator;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;

/**
 * The source of one body, from which each of its forms can be made.
 *
 * @param firstLine the number of the text's first line in the file
 * @param headingIds the ids of its headings, where they are those of the same text in another
 *     script; empty to make them of its words
 */
record BodyText(
    SourcePath path, String text, int firstLine, MarkdownOptions options, List<String> headingIds) {

  /** What {@link #read} found. */
  record Rendered(
      Markup page,
      List<Heading> headings,
      List<Link> links,
      List<Problem> problems,
      Set<String> anchors) {

    private static Rendered failed(Problem problem) {
      return new Rendered(Markup.EMPTY, List.of(), List.of(), List.of(problem), Set.of());
    }
  }

  /** Reads the text and renders it for pages; what goes too far becomes one problem. */
  Rendered read() {
    Lines lines = new Lines(path, text, firstLine);
    Problem exceeded = Limits.exceeded(text, lines);
    if (exceeded != null) {
      return Rendered.failed(exceeded);
    }
    try {
      BodyWriter writer = written(Medium.PAGE, shown(), lines);
      return new Rendered(
          writer.out.build(),
          List.copyOf(writer.headings.found()),
          List.copyOf(writer.links.found()),
          List.copyOf(writer.problems()),
          writer.anchors.all());
    } catch (BodyWriter.TooDeepException e) {
      return Rendered.failed(tooDeep(lines, e.offset()));
    } catch (StackOverflowError e) {
      return Rendered.failed(tooDeep(lines, 0));
    }
  }

  /** The same text for readers of its language's other script. */
  BodyText inScript(MarkdownOptions other, List<String> ids) {
    return new BodyText(path, text, firstLine, other, ids);
  }

  /** The text in the script in which it is shown. */
  private String shown() {
    Transliterator script = options.script();
    return script == null
        ? text
        : ScriptRewriter.rewrite(text, new Lines(path, text, firstLine), script);
  }

  private BodyWriter written(Medium medium, String shown, Lines lines) {
    int syntax = Syntax.of(shown);
    BodyWriter writer = new BodyWriter(shown, lines, syntax, options, medium, headingIds);
    writer.document(Grammar.parse(shown, syntax));
    return writer;
  }

  Markup feed() {
    String shown = shown();
    return written(Medium.FEED, shown, new Lines(path, shown, firstLine)).out.build();
  }

  String plain() {
    String shown = shown();
    Document document = Grammar.parse(shown, Syntax.of(shown));
    return PlainWriter.blocks(document, shown, options);
  }

  /** The prose as it is written, of blocks' fields as well. */
  List<Passage> passages() {
    Lines lines = new Lines(path, text, firstLine);
    if (Limits.exceeded(text, lines) != null) {
      return List.of();
    }
    int syntax = Syntax.of(text);
    Document tree = Grammar.parse(text, syntax);
    List<Passage> passages =
        new ArrayList<>(ProseReader.read(tree, text, lines, syntax).passages());
    if ((syntax & Syntax.BLOCKS) != 0) {
      FieldProse.read(tree, text, new Blocks(lines, new Problems()), lines, passages);
    }
    return passages;
  }

  /** The blocks as they are written. */
  List<BodyBlock> blocks() {
    Lines lines = new Lines(path, text, firstLine);
    if (Limits.exceeded(text, lines) != null) {
      return List.of();
    }
    try {
      return new BodyBlocks(text, lines, options).of(Grammar.parse(text, Syntax.of(text)));
    } catch (StackOverflowError e) {
      // That it is nested too deep was told when it was read.
      return List.of();
    }
  }

  private static Problem tooDeep(Lines lines, int offset) {
    return Problem.error(
        "markdown-limit",
        lines.span(offset, offset),
        "quotes, lists or emphasis are nested too deep",
        "put a backslash before signs that are meant as text");
  }
}
