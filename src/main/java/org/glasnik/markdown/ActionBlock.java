package org.glasnik.markdown;

import java.util.function.UnaryOperator;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A call to do something, with the button for it. */
final class ActionBlock implements BlockKind<ActionBlock.Fields> {

  record Fields(
      @Field(
              value = "What the button says: a verb first.",
              example = "Sign the petition",
              need = Need.REQUIRED,
              prose = true)
          String label,
      @Field(
              value = "Where it leads: an address, id: or the path of a file.",
              example = "id:join",
              need = Need.REQUIRED)
          String url,
      @Field(
              value = "Stands small below the button.",
              example = "It takes two minutes.",
              prose = true)
          @Nullable String note) {}

  @Override
  public String name() {
    return "action";
  }

  @Override
  public String summary() {
    return "A call to do something: a few words, and the button for it.";
  }

  @Override
  public String example() {
    return """
        ::: action
        label: Sign the petition
        url: petition.pdf
        note: It takes two minutes.

        **Two in every cab.** 6,598 have signed. Will you?
        :::
        """;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Text text() {
    return Text.MAY;
  }

  @Override
  public void writePage(EditorBlock<Fields> block, BodyWriter body) {
    boolean page = body.medium == Medium.PAGE;
    Fields fields = block.fields();
    body.out.add(page ? "<div class=\"action\">\n" : "");
    body.children(block.node());
    body.out.add("<p>");
    Attributes button = page ? Attributes.ofClass("button") : Attributes.NONE;
    boolean open = body.links.open(fields.url(), block.span("url"), button, false);
    body.set(fields.label());
    body.links.close(open);
    body.out.add("</p>\n");
    if (fields.note() != null) {
      body.out.add(page ? "<p class=\"action-note\">" : "<p><small>");
      body.set(fields.note());
      body.out.add(page ? "</p>\n" : "</small></p>\n");
    }
    body.out.add(page ? "</div>\n" : "");
  }

  @Override
  public void writeFeed(EditorBlock<Fields> block, BodyWriter body) {
    writePage(block, body);
  }

  @Override
  public String plain(Fields fields, String text, UnaryOperator<String> set) {
    String label = set.apply(fields.label());
    String call = text.isEmpty() ? label : text + "\n\n" + label;
    return fields.note() == null ? call : call + " (" + set.apply(fields.note()) + ")";
  }
}
