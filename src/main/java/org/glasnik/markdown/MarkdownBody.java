package org.glasnik.markdown;

import java.util.List;
import java.util.Set;
import org.glasnik.source.Problem;

/**
 * The body of one document: what it links to, its headings, what is wrong with it, and its HTML for
 * any page. Immutable and small: the syntax tree is not kept.
 */
public final class MarkdownBody {

  private final BodyText text;
  private final Markup page;
  private final List<Heading> headings;
  private final List<Link> links;
  private final List<Problem> problems;
  private final Set<String> anchors;

  MarkdownBody(
      BodyText text,
      Markup page,
      List<Heading> headings,
      List<Link> links,
      List<Problem> problems,
      Set<String> anchors) {
    this.text = text;
    this.page = page;
    this.headings = List.copyOf(headings);
    this.links = List.copyOf(links);
    this.problems = List.copyOf(problems);
    this.anchors = anchors;
  }

  /** In the order of the text. */
  public List<Heading> headings() {
    return headings;
  }

  /** Every link, picture and download, in the order of the text. */
  public List<Link> links() {
    return links;
  }

  /** In the order in which they were found. */
  public List<Problem> problems() {
    return problems;
  }

  /** Whether an address with {@code #id} behind it finds a place in this body. */
  public boolean hasAnchor(String id) {
    return anchors.contains(id);
  }

  /** Whether a reader sees nothing of it. */
  public boolean isEmpty() {
    return page.isEmpty();
  }

  /**
   * The text without markup, blocks in their plain form, paragraphs with an empty line between
   * them. Computed at each call.
   */
  public String plainText() {
    return isEmpty() ? "" : text.plain();
  }

  /**
   * Writes the HTML for a page.
   *
   * @param page asked for the target of each of {@link #links()} that is shown, and for words
   */
  public void writeHtml(BodyContext page, StringBuilder out) {
    this.page.fill(page, out);
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
