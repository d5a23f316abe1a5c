package org.glasnik.markdown;

import java.net.URI;
import java.util.function.UnaryOperator;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.jspecify.annotations.Nullable;

/**
 * A video, map or post of another site, as a link that says where it leads. Nothing of the other
 * site is loaded, so that nobody there learns who reads the page.
 */
final class EmbedBlock implements BlockKind<EmbedBlock.Fields> {

  record Fields(
      @Field(
              value = "Its address.",
              example = "https://video.example.org/w/42",
              need = Need.REQUIRED)
          URI url,
      @Field(
              value = "What is seen there.",
              example = "The march, 4 minutes",
              need = Need.REQUIRED,
              prose = true)
          String title,
      @Field(
              value = "The name of the other site; without it the host of the address is named.",
              example = "PeerTube",
              prose = true)
          @Nullable String provider,
      @Field(
              value = "Stands below the link.",
              example = "With subtitles in four languages.",
              prose = true)
          @Nullable String note) {}

  @Override
  public String name() {
    return "embed";
  }

  @Override
  public String summary() {
    return "A video, map or post of another site, as a link: the page itself asks that site nothing.";
  }

  @Override
  public String example() {
    return """
        ::: embed
        url: https://video.example.org/w/42
        title: The march, 4 minutes
        note: With subtitles in four languages.
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
    boolean page = body.medium == Medium.PAGE;
    Fields fields = block.fields();
    body.out.add(page ? "<div class=\"embed\">\n<p>" : "<p>");
    boolean open =
        body.links.open(fields.url().toString(), block.span("url"), Attributes.NONE, true);
    body.set(fields.title());
    body.links.close(open);
    body.out.add(page ? "</p>\n<p class=\"embed-source\">" : " (");
    body.word(BodyMessage.EMBED);
    body.out.add(" ").add(HtmlText.escape(source(fields)));
    body.out.add(page ? "</p>\n" : ")</p>\n");
    if (fields.note() != null) {
      body.out.add(page ? "<p class=\"embed-note\">" : "<p>");
      body.set(fields.note());
      body.out.add("</p>\n");
    }
    body.out.add(page ? "</div>\n" : "");
  }

  /** The host, which is what counts, with the name that people know it by. */
  private static String source(Fields fields) {
    String host =
        fields.url().getHost() == null ? fields.url().getAuthority() : fields.url().getHost();
    String shown = host.startsWith("www.") ? host.substring(4) : host;
    String name = fields.provider();
    return name == null || name.equals(shown) ? shown : name + " (" + shown + ")";
  }

  @Override
  public void writeFeed(EditorBlock<Fields> block, BodyWriter body) {
    writePage(block, body);
  }

  @Override
  public String plain(Fields fields, String text, UnaryOperator<String> set) {
    return set.apply(fields.title()) + ": " + fields.url();
  }
}
