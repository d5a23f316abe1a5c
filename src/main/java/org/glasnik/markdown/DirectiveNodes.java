package org.glasnik.markdown;

import com.vladsch.flexmark.ext.admonition.AdmonitionBlock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourcePath;
import org.glasnik.source.bind.Spelling;

/** Blocks of editors, and admonitions, which are the same notes in another spelling. */
final class DirectiveNodes {

  private DirectiveNodes() {}

  static void register(NodeWriters writers) {
    writers
        .on(DirectiveNode.class, DirectiveNodes::write)
        .on(AdmonitionBlock.class, DirectiveNodes::admonition);
  }

  private static void write(DirectiveNode node, BodyWriter body) {
    Problems problems = new Problems();
    EditorBlock<?> block = new Blocks(body.lines, problems).read(node);
    problems.list().forEach(body::problem);
    if (block == null) {
      // What it says is not lost, and is looked through for more that is wrong.
      body.children(node);
    } else if (body.medium == Medium.PAGE) {
      block.shown(body.options).writePage(body);
    } else {
      block.shown(body.options).writeFeed(body);
    }
  }

  private static void admonition(AdmonitionBlock node, BodyWriter body) {
    String name = node.getInfo().toString();
    if (Blocks.kind(name).orElse(null) instanceof NoteBlock note) {
      note.write(
          node.getTitle().isNull() ? null : LinkWriter.unescaped(node.getTitle()), node, body);
      return;
    }
    List<String> names =
        Blocks.ALL.stream().filter(NoteBlock.class::isInstance).map(BlockKind::name).toList();
    body.problem(
        Problem.error(
            "block",
            body.lines.span(node.getInfo().getStartOffset(), node.getInfo().getEndOffset()),
            "there is no note \"" + name + "\"",
            Spelling.hint(name, names)));
    body.children(node);
  }

  /** The words of a block; those of its Markdown alone if something is wrong with it. */
  static String plain(
      DirectiveNode node,
      String source,
      String text,
      MarkdownOptions options,
      UnaryOperator<String> set) {
    Lines lines = new Lines(SourcePath.ROOT, source, 1);
    EditorBlock<?> block = new Blocks(lines, new Problems()).read(node);
    return block == null ? text : block.shown(options).plain(text, set);
  }
}
