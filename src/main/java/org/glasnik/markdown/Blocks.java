package org.glasnik.markdown;

import java.util.List;
import java.util.Optional;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.RecordBinder;
import org.glasnik.source.bind.Requirements;
import org.glasnik.source.bind.Spelling;
import org.glasnik.source.yaml.YamlNode;
import org.glasnik.source.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** All kinds of blocks, and how one is read. */
final class Blocks {

  static final List<BlockKind<?>> ALL =
      List.of(
          new FigureBlock(),
          new QuoteBlock(),
          new ActionBlock(),
          new FactsBlock(),
          new DownloadsBlock(),
          new ContactBlock(),
          new EmbedBlock(),
          new NoteBlock("note", BodyMessage.NOTE),
          new NoteBlock("tip", BodyMessage.TIP),
          new NoteBlock("warning", BodyMessage.WARNING),
          new NoteBlock("important", BodyMessage.IMPORTANT));

  static final RecordBinder BINDER = new RecordBinder(List.of());

  private static final String RULE = "block";

  private final Lines lines;
  private final Problems problems;

  Blocks(Lines lines, Problems problems) {
    this.lines = lines;
    this.problems = problems;
  }

  static Optional<BlockKind<?>> kind(String name) {
    return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
  }

  /** The block, or null if something is wrong with it, which is then among the problems. */
  @Nullable EditorBlock<?> read(DirectiveNode node) {
    String name = node.name().toString();
    if (name.isEmpty()) {
      problems.error(
          RULE, marker(node), "no block is open here", "a block begins with ::: and its name");
      return null;
    }
    if (!node.isClosed()) {
      problems.error(
          RULE,
          marker(node),
          "the block \"" + name + "\" is not closed",
          "add a line " + node.marker() + " behind its last line");
    }
    BlockKind<?> kind = kind(name).orElse(null);
    if (kind == null) {
      unknown(node, name);
      return null;
    }
    return read(node, kind);
  }

  private void unknown(DirectiveNode node, String name) {
    int space = name.indexOf(' ');
    String first = space < 0 ? name : name.substring(0, space);
    if (space > 0 && kind(first).isPresent()) {
      problems.error(
          RULE,
          name(node),
          "nothing may stand behind the name of a block",
          "write it into a field on the next line, such as title: " + name.substring(space + 1));
    } else {
      List<String> names = ALL.stream().map(BlockKind::name).toList();
      problems.error(
          RULE, name(node), "there is no block \"" + name + "\"", Spelling.hint(name, names));
    }
  }

  private <F extends Record> @Nullable EditorBlock<F> read(DirectiveNode node, BlockKind<F> kind) {
    Problems found = new Problems();
    YamlNode yaml = new YamlNode.Mapping(name(node), List.of());
    if (node.fieldsOffset() >= 0) {
      SourceSpan start = lines.span(node.fieldsOffset(), node.fieldsOffset());
      var parsed = YamlReader.read(start.path(), node.fields(), start.line());
      found.addAll(parsed.problems());
      yaml = parsed.value().orElse(null);
    }
    F fields = yaml == null ? null : BINDER.bind(kind.fields(), yaml, found);
    if (fields != null) {
      Requirements.check(fields, name(node), found);
    }
    if (kind.text() == BlockKind.Text.MUST && !node.hasChildren()) {
      found.error(
          RULE,
          name(node),
          "the block \"" + kind.name() + "\" has no text",
          "write it below the fields, with an empty line between");
    } else if (kind.text() == BlockKind.Text.NONE && node.getFirstChild() != null) {
      found.error(
          RULE,
          lines.span(node.getFirstChild().getStartOffset(), node.getFirstChild().getEndOffset()),
          "the block \"" + kind.name() + "\" holds fields only, no text",
          "write name: value, or put the text behind the block");
    }
    problems.addAll(found.list());
    return fields == null || yaml == null || found.hasErrors()
        ? null
        : new EditorBlock<>(kind, fields, yaml, node);
  }

  private SourceSpan marker(DirectiveNode node) {
    return lines.span(node.marker().getStartOffset(), node.marker().getEndOffset());
  }

  private SourceSpan name(DirectiveNode node) {
    return lines.span(node.name().getStartOffset(), node.name().getEndOffset());
  }
}
