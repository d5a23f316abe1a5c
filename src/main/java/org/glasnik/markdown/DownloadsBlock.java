package org.glasnik.markdown;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.glasnik.source.Problem;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.Field;
import org.glasnik.source.bind.Need;
import org.glasnik.source.yaml.YamlNode;
import org.jspecify.annotations.Nullable;

/** Files to take away, each with its type and size. */
final class DownloadsBlock implements BlockKind<DownloadsBlock.Fields> {

  record Fields(
      @Field(
              value = "Stands above the list instead of the word of the language.",
              example = "For the notice board",
              prose = true)
          @Nullable String title,
      @Field(value = "The files.", example = "[{src: poster.pdf, title: Poster A3}]")
          List<File> files) {}

  record File(
      @Field(
              value = "The file, beside the text or in assets.",
              example = "poster.pdf",
              need = Need.REQUIRED)
          String src,
      @Field(value = "What it is.", example = "Poster A3", need = Need.REQUIRED, prose = true)
          String title,
      @Field(value = "Stands behind the title.", example = "for changing rooms", prose = true)
          @Nullable String note) {}

  @Override
  public String name() {
    return "downloads";
  }

  @Override
  public String summary() {
    return "A list of files to take away; their type and size are added.";
  }

  @Override
  public String example() {
    return """
        ::: downloads
        files:
          - {src: poster.pdf, title: Poster A3, note: for changing rooms}
          - {src: petition.pdf, title: The petition}
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
    body.out.add("<nav class=\"downloads\" aria-label=\"");
    name(fields, body);
    body.out.add("\">\n<p class=\"downloads-title\">");
    name(fields, body);
    body.out.add("</p>\n");
    list(block, body);
    body.out.add("</nav>\n");
  }

  private static void name(Fields fields, BodyWriter body) {
    if (fields.title() == null) {
      body.word(BodyMessage.DOWNLOADS);
    } else {
      body.set(fields.title());
    }
  }

  @Override
  public void writeFeed(EditorBlock<Fields> block, BodyWriter body) {
    body.out.add("<p><strong>");
    name(block.fields(), body);
    body.out.add("</strong></p>\n");
    list(block, body);
  }

  private static void list(EditorBlock<Fields> block, BodyWriter body) {
    List<File> files = block.fields().files();
    if (files.isEmpty()) {
      body.problem(
          Problem.error(
              "files",
              block.span("files"),
              "the list has no files",
              "add files: and a line - {src: …, title: …} for each"));
    }
    body.out.add("<ul>\n");
    for (int i = 0; i < files.size(); i++) {
      body.out.add("<li>");
      file(files.get(i), src(block, i), body);
      body.out.add("</li>\n");
    }
    body.out.add("</ul>\n");
  }

  private static void file(File file, SourceSpan src, BodyWriter body) {
    boolean page = body.medium == Medium.PAGE;
    Link link =
        Targets.scheme(file.src()).isEmpty()
            ? body.links.accepted(Link.Kind.DOWNLOAD, file.src(), src)
            : null;
    if (link == null) {
      body.problem(
          Problem.error(
              "src", src, "a download must lie in the workspace", "save it beside the text"));
      return;
    }
    body.out.hole(new Holes.Anchor(link, Attributes.NONE, false));
    body.set(file.title());
    body.out.add(page ? "</a> <span class=\"file\">" : "</a> (");
    body.out.hole(new Holes.FileFacts(link, type(file.src())));
    body.out.add(page ? "</span>" : ")");
    if (file.note() != null) {
      body.out.add(page ? " <span class=\"file-note\">" : " \u2013 ");
      body.set(file.note());
      body.out.add(page ? "</span>" : "");
    }
  }

  private static SourceSpan src(EditorBlock<Fields> block, int index) {
    YamlNode files =
        block.yaml() instanceof YamlNode.Mapping mapping
            ? mapping.find("files").orElse(block.yaml())
            : block.yaml();
    YamlNode file =
        files instanceof YamlNode.Sequence list && index < list.items().size()
            ? list.items().get(index)
            : files;
    return file instanceof YamlNode.Mapping mapping
        ? mapping.find("src").map(YamlNode::span).orElse(file.span())
        : file.span();
  }

  /** The ending of a file's name in capitals, as a reader knows it. */
  private static String type(String src) {
    String name = src.substring(src.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
  }

  @Override
  public String plain(Fields fields, String text, UnaryOperator<String> set) {
    String files =
        fields.files().stream()
            .map(file -> file.note() == null ? file.title() : file.title() + ", " + file.note())
            .map(file -> "\u2013 " + set.apply(file))
            .collect(Collectors.joining("\n"));
    return fields.title() == null ? files : set.apply(fields.title()) + "\n\n" + files;
  }
}
