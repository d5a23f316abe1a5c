package org.glasnik.markdown;

import java.util.List;
import org.glasnik.source.SourcePath;

/**
 * Reads Markdown texts of one language. One parser may be used by all threads.
 *
 * <p>CommonMark with tables, footnotes, task lists, definition lists, strikethrough, attributes,
 * admonitions, bare addresses and the blocks of editors. Every text gives a body: what an editor
 * did wrong, however wrong, is among its problems.
 */
public final class MarkdownParser {

  private final MarkdownOptions options;

  public MarkdownParser(MarkdownOptions options) {
    this.options = options;
  }

  /**
   * Reads one text.
   *
   * @param path the file that it stands in, for problems
   * @param firstLine the number of the text's first line in that file
   */
  public MarkdownBody parse(SourcePath path, String text, int firstLine) {
    return MarkdownBody.of(new BodyText(path, text, firstLine, options, List.of()));
  }
}
