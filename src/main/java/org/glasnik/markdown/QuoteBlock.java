package org.glasnik.markdown;

import java.util.function.UnaryOperator;
import org.glasnik.source.bind.Field;
import org.jspecify.annotations.Nullable;

/** A sentence that somebody said, set large. */
final class QuoteBlock implements BlockKind<QuoteBlock.Fields> {

  record Fields(
      @Field(value = "Who said it.", example = "Jovana Ilić", prose = true) @Nullable String by,
      @Field(value = "What they are.", example = "train driver, Doboj", prose = true)
          @Nullable String role) {}

  @Override
  public String name() {
    return "quote";
  }

  @Override
  public String summary() {
    return "A sentence that somebody said, set large, with the name of who said it.";
  }

  @Override
  public String example() {
    return """
        ::: quote
        by: Jovana Ilić
        role: train driver, Doboj

        We are not asking for company. We are asking for a second pair of eyes.
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
    Fields fields = block.fields();
    body.out.add("<figure class=\"pullquote\">\n<blockquote>\n");
    body.children(block.node());
    body.out.add("</blockquote>\n");
    if (fields.by() != null || fields.role() != null) {
      body.out.add("<figcaption>");
      part("by", fields.by(), body);
      body.out.add(fields.by() != null && fields.role() != null ? ", " : "");
      part("role", fields.role(), body);
      body.out.add("</figcaption>\n");
    }
    body.out.add("</figure>\n");
  }

  private static void part(String style, @Nullable String text, BodyWriter body) {
    if (text != null) {
      body.out.add("<span class=\"").add(style).add("\">");
      body.set(text);
      body.out.add("</span>");
    }
  }

  @Override
  public void writeFeed(EditorBlock<Fields> block, BodyWriter body) {
    body.out.add("<blockquote>\n");
    body.children(block.node());
    String who = who(block.fields());
    if (!who.isEmpty()) {
      body.out.add("<p>\u2014 ");
      body.set(who);
      body.out.add("</p>\n");
    }
    body.out.add("</blockquote>\n");
  }

  @Override
  public String plain(Fields fields, String text, UnaryOperator<String> set) {
    String who = who(fields);
    return who.isEmpty() ? text : text + "\n\u2014 " + who;
  }

  private static String who(Fields fields) {
    if (fields.by() != null && fields.role() != null) {
      return fields.by() + ", " + fields.role();
    }
    return fields.by() != null ? fields.by() : fields.role() != null ? fields.role() : "";
  }
}
