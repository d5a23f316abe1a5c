package org.glasnik.markdown;

import java.util.function.UnaryOperator;
import org.glasnik.source.Problem;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/** A picture with caption and credit. */
final class FigureBlock implements BlockKind<FigureBlock.Fields> {

  /** Whether the people in a picture agreed to be shown. */
  enum Consent {
    GIVEN,
    PUBLIC_EVENT,
    NOT_NEEDED,
    FACES_HIDDEN
  }

  record Fields(
      @Field(
              value = "The picture, beside the text or in assets.",
              example = "picket.jpg",
              need = Need.REQUIRED)
          String src,
      @Field(
              value = "What the picture shows, for those who do not see it; not the caption again.",
              example = "Workers hold a banner at the depot gate",
              prose = true)
          @Nullable String alt,
      @Field(value = "true if the picture shows nothing that matters; then alt is left out.")
          boolean decorative,
      @Field(value = "Stands below the picture.", example = "The picket line at six.", prose = true)
          @Nullable String caption,
      @Field(value = "Who made the picture.", example = "Mira Kovač", prose = true)
          @Nullable String credit,
      @Field(value = "Under which licence it is published.", example = "CC BY 4.0")
          @Nullable String licence,
      @Field(value = "Whether the people in it agreed to be shown.", example = "public-event")
          @Nullable Consent consent) {}

  @Override
  public String name() {
    return "figure";
  }

  @Override
  public String summary() {
    return "A picture with a caption and the name of who made it.";
  }

  @Override
  public String example() {
    return """
        ::: figure
        src: picket.jpg
        alt: Workers hold a banner at the depot gate
        caption: The picket line at six in the morning.
        credit: Mira Kovač
        :::
        """;
  }

  @Override
  public Class<Fields> fields() {
    return Fields.class;
  }

  @Override
  public Text text() {
    return Text.NONE;
  }

  @Override
  public void writePage(EditorBlock<Fields> block, BodyWriter body) {
    Fields fields = block.fields();
    String alt = fields.decorative() || fields.alt() == null ? "" : fields.alt().strip();
    if (alt.isEmpty() && !fields.decorative()) {
      body.problem(
          Problem.error(
              "alt",
              block.span("src"),
              "the picture is not described",
              "add alt: and what it shows, or decorative: true if it shows nothing"));
    }
    body.out.add("<figure class=\"figure\">");
    body.links.picture(fields.src(), block.span("src"), alt, Attributes.NONE);
    caption(fields, body);
    body.out.add("</figure>\n");
  }

  @Override
  public void writeFeed(EditorBlock<Fields> block, BodyWriter body) {
    writePage(block, body);
  }

  private static void caption(Fields fields, BodyWriter body) {
    String credit = credit(fields);
    if (fields.caption() == null && credit.isEmpty()) {
      return;
    }
    body.out.add("<figcaption>");
    if (fields.caption() != null) {
      body.set(fields.caption());
      body.out.add(credit.isEmpty() ? "" : " ");
    }
    if (!credit.isEmpty()) {
      boolean page = body.medium == Medium.PAGE;
      body.out.add(page ? "<span class=\"credit\">" : "(");
      body.set(credit);
      body.out.add(page ? "</span>" : ")");
    }
    body.out.add("</figcaption>");
  }

  private static String credit(Fields fields) {
    if (fields.credit() == null || fields.licence() == null) {
      return fields.credit() != null
          ? fields.credit()
          : fields.licence() != null ? fields.licence() : "";
    }
    return fields.credit() + ", " + fields.licence();
  }

  @Override
  public String plain(Fields fields, String text, UnaryOperator<String> set) {
    String credit = credit(fields);
    String caption = fields.caption() == null ? "" : set.apply(fields.caption());
    return caption.isEmpty() || credit.isEmpty() ? caption : caption + " (" + credit + ")";
  }
}
