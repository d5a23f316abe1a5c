package org.glasnik.markdown;

import java.util.List;
import org.glasnik.language.Quotes;
import org.glasnik.language.script.Transliterator;
import org.glasnik.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The body of one document: what it links to, its headings, what is wrong with it, and its HTML for
 * any page. Immutable and small: the syntax tree is not kept.
 */
public final class MarkdownBody {

  private final BodyText text;

  /**
   * Made when it is first needed, as another script's body may never be; all that make it agree.
   */
  private volatile BodyText.@Nullable Rendered rendered;

  private MarkdownBody(BodyText text, BodyText.@Nullable Rendered rendered) {
    this.text = text;
    this.rendered = rendered;
  }

  /** Reads a text at once. */
  static MarkdownBody of(BodyText text) {
    return new MarkdownBody(text, text.read());
  }

  private BodyText.Rendered rendered() {
    BodyText.Rendered known = rendered;
    if (known == null) {
      known = text.read();
      rendered = known;
    }
    return known;
  }

  /**
   * The same body in the other script of its language: with the same markup, links, and ids of
   * headings. What is wrong with it was told of this one.
   *
   * @param quotes of the language of that script
   */
  public MarkdownBody inScript(Transliterator script, Quotes quotes) {
    MarkdownOptions options = new MarkdownOptions(quotes, text.options().rawHtml(), script);
    List<String> ids = headings().stream().map(Heading::id).toList();
    return new MarkdownBody(text.inScript(options, ids), null);
  }

  /** The words of the text as it is written, block by block. Computed at each call. */
  public List<Passage> passages() {
    return text.passages();
  }

  /** The Markdown as it is written. */
  public String source() {
    return text.text();
  }

  /** In the order of the text. */
  public List<Heading> headings() {
    return rendered().headings();
  }

  /** Every link, picture and download, in the order of the text. */
  public List<Link> links() {
    return rendered().links();
  }

  /** In the order in which they were found. */
  public List<Problem> problems() {
    return rendered().problems();
  }

  /** Whether an address with {@code #id} behind it finds a place in this body. */
  public boolean hasAnchor(String id) {
    return rendered().anchors().contains(id);
  }

  /** Whether a reader sees nothing of it. */
  public boolean isEmpty() {
    return rendered().page().isEmpty();
  }

  /**
   * The text without markup, blocks in their plain form, paragraphs with an empty line between
   * them. Computed at each call.
   */
  public String plainText() {
    return isEmpty() ? "" : text.plain();
  }

  /**
   * What stands side by side in the text, for those who translate it; nothing if the text goes
   * beyond what is read. Computed at each call.
   */
  public List<BodyBlock> blocks() {
    return text.blocks();
  }

  /**
   * Writes the HTML for a page.
   *
   * @param page asked for the target of each of {@link #links()} that is shown, and for words
   */
  public void writeHtml(BodyContext page, StringBuilder out) {
    rendered().page().fill(page, out);
  }

  /**
   * The HTML for readers away from the site: no ids, no wrappers, blocks in a form that needs no
   * style sheet. Computed at each call.
   *
   * @param page gives absolute addresses
   */
  public String feedHtml(BodyContext page) {
    if (isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    text.feed().fill(page, out);
    return out.toString();
  }
}
