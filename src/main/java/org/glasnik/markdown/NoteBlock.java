package org.glasnik.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.function.UnaryOperator;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** A note, tip, warning or important note beside the text. */
record NoteBlock(String name, BodyMessage word) implements BlockKind<NoteBlock.Fields> {

  record Fields(
      @Field(
              value = "Stands above the text instead of the word of the language.",
              example = "Who may vote",
              prose = true)
          @Nullable String title) {}

  @Override
  public String summary() {
    return "A "
        + name
        + " set apart from the text; !!! "
        + name
        + " \"Title\" is another spelling.";
  }

  @Override
  public String example() {
    return "::: " + name + "\ntitle: Who may vote\n\nEvery member who has paid for October.\n:::\n";
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Text text() {
    return Text.MUST;
  }

  @Override
  public void writePage(EditorBlock<Fields> block, BodyWriter body) {
    write(block.fields().title(), block.node(), body);
  }

  @Override
  public void writeFeed(EditorBlock<Fields> block, BodyWriter body) {
    write(block.fields().title(), block.node(), body);
  }

  /** Writes the note, of either spelling. */
  void write(@Nullable String title, Node text, BodyWriter body) {
    boolean page = body.medium == Medium.PAGE;
    body.out.add(page ? "<div class=\"" + style() + "\" role=\"note\">\n" : "<blockquote>\n");
    body.out.add(page ? "<p class=\"note-title\">" : "<p><strong>");
    if (title == null) {
      body.word(word);
    } else {
      body.set(title);
    }
    body.out.add(page ? "</p>\n" : "</strong></p>\n");
    body.children(text);
    body.out.add(page ? "</div>\n" : "</blockquote>\n");
  }

  private String style() {
    return name.equals("note") ? name : "note " + name;
  }

  @Override
  public String plain(Fields fields, String text, UnaryOperator<String> set) {
    return fields.title() == null ? text : set.apply(fields.title()) + "\n\n" + text;
  }
}
