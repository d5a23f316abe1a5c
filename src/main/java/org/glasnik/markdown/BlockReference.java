package org.glasnik.markdown;

import java.util.List;
import org.glasnik.source.bind.FieldTable;

/**
 * What editors have to know of one kind of block.
 *
 * @param name the word behind the colons
 * @param summary one sentence
 * @param fields its fields as a table in Markdown
 * @param holdsText whether Markdown may stand in it
 * @param example as an editor would write it
 */
public record BlockReference(
    String name, String summary, String fields, boolean holdsText, String example) {

  /** Every kind, in the order of the guide. */
  public static List<BlockReference> all() {
    return Blocks.ALL.stream().map(BlockReference::of).toList();
  }

  private static BlockReference of(BlockKind<?> kind) {
    return new BlockReference(
        kind.name(),
        kind.summary(),
        FieldTable.of(Blocks.BINDER, kind.fields()),
        kind.text() != BlockKind.Text.NONE,
        kind.example());
  }
}
