package org.glasnik.markdown;

import java.util.function.UnaryOperator;

/**
 * One kind of {@code ::: name} block: its fields, and how it looks. A new kind is one class and one
 * line in {@link Blocks}.
 *
 * @param <F> its fields, bound by their {@link org.glasnik.source.bind.Field} annotations
 */
interface BlockKind<F extends Record> {

  /** The word behind the colons. */
  String name();

  /** One sentence for editors. */
  String summary();

  /** A block as an editor would write it. */
  String example();

  Class<F> fields();

  /** Whether Markdown stands in it. */
  Text text();

  /** Writes it with classes for the style sheet. */
  void writePage(EditorBlock<F> block, BodyWriter body);

  /** Writes it so that it is understood without a style sheet. */
  void writeFeed(EditorBlock<F> block, BodyWriter body);

  /**
   * The words of it.
   *
   * @param text what its Markdown says, empty if there is none
   * @param set sets a field by the rules of typography
   */
  String plain(F fields, String text, UnaryOperator<String> set);

  /** What Markdown a block holds. */
  enum Text {
    NONE,
    MAY,
    MUST
  }
}
