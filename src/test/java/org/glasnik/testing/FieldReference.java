package org.glasnik.testing;

import org.glasnik.config.ConfigDocumentation;
import org.glasnik.content.ContentDocumentation;
import org.glasnik.content.ContentType;
import org.glasnik.content.type.ContentTypes;
import org.glasnik.markdown.BlockReference;

/** The page {@code docs/content-types.md}, made from the types themselves. */
public final class FieldReference {

  private static final String START =
      """
      # Fields

      <!-- Written by DocumentationTest from the program's types: change them, not this page. -->

      Everything that can be written at the top of a text, in a block, and in the files of settings.

      - [All types](#all-types)
      - By type: %s
      - [Blocks](#blocks)
      - [Settings](#settings)

      How to read the tables:

      - `image.src` is the field `src` of `image`; `contacts[].name` is the field `name` of each entry of the list `contacts`.
      - **Needed**: *yes* means that without it the text is not published; *recommended*, that you get a warning. Inside another
        field it counts only once that one is given.
      - *One translation is enough*: it is the same in all languages, so it may stand in one of the item's files only.
      - A list of one may be written without brackets.

      ## All types

      """;

  private static final String BLOCKS =
      """
      ## Blocks

      A block begins with `::: name` and ends with `:::`. First come its fields; then, after an empty line, its text if it takes one.

      """;

  private FieldReference() {}

  /** The whole page. */
  public static String text() {
    StringBuilder page = new StringBuilder();
    String links =
        String.join(
            ", ", ContentTypes.ALL.stream().map(t -> "[" + t.id() + "](#" + t.id() + ")").toList());
    page.append(START.formatted(links)).append(ContentDocumentation.commonTable());
    ContentTypes.ALL.forEach(type -> type(type, page));
    page.append('\n').append(BLOCKS);
    BlockReference.all().forEach(block -> block(block, page));
    page.append("## Settings\n\n### network.yaml\n\n").append(ConfigDocumentation.networkTable());
    page.append("\n### topics.yaml\n\nUnder the id of each topic:\n\n");
    page.append(ConfigDocumentation.topicTable());
    page.append("\n### union.yaml\n\n").append(ConfigDocumentation.unionTable());
    return page.toString();
  }

  private static void type(ContentType<?> type, StringBuilder page) {
    page.append("\n## ").append(type.id()).append("\n\nFiles in `content/").append(type.folder());
    page.append("/`. ").append(presentation(type)).append("\n\n");
    page.append(ContentDocumentation.ownTable(type));
  }

  private static String presentation(ContentType<?> type) {
    return switch (type.presentation()) {
      case STANDALONE -> "Each stands for itself at the top of the site, in no list and no feed.";
      case ARTICLE -> "Listed newest first, with feeds, under topics and in the archive.";
      case DOSSIER -> "Listed newest first, with feeds and under topics.";
      case EVENT -> "Listed by when they take place: what comes, then what was.";
    };
  }

  private static void block(BlockReference block, StringBuilder page) {
    page.append("### ").append(block.name()).append("\n\n").append(block.summary());
    page.append(block.holdsText() ? " It may hold text.\n\n" : "\n\n");
    page.append("```markdown\n").append(block.example().strip()).append("\n```\n\n");
    page.append(block.fields()).append('\n');
  }
}
