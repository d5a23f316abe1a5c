package org.glasnik.markdown;

import java.util.function.UnaryOperator;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** A box of facts beside the story. */
final class FactsBlock implements BlockKind<FactsBlock.Fields> {

  record Fields(
      @Field(value = "Stands above the facts.", example = "The vote in figures", prose = true)
          @Nullable String title) {}

  @Override
  public String name() {
    return "facts";
  }

  @Override
  public String summary() {
    return "A box of facts beside the story.";
  }

  @Override
  public String example() {
    return """
        ::: facts
        title: The vote in figures

        - **638** members could vote
        - **571** did, 89.5 per cent
        :::
        """;
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
    String title = block.fields().title();
    body.out.add("<aside class=\"facts\"");
    if (title != null) {
      body.out.add(" aria-label=\"").add(HtmlText.escape(title)).add("\">\n");
      body.out.add("<p class=\"facts-title\">");
      body.set(title);
      body.out.add("</p>\n");
    } else {
      body.out.add(">\n");
    }
    body.children(block.node());
    body.out.add("</aside>\n");
  }

  @Override
  public void writeFeed(EditorBlock<Fields> block, BodyWriter body) {
    String title = block.fields().title();
    if (title != null) {
      body.out.add("<p><strong>");
      body.set(title);
      body.out.add("</strong></p>\n");
    }
    body.children(block.node());
  }

  @Override
  public String plain(Fields fields, String text, UnaryOperator<String> set) {
    return fields.title() == null ? text : set.apply(fields.title()) + "\n\n" + text;
  }
}
