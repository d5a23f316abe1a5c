package org.glasnik.markdown;

/**
 * What a link became on a certain page.
 *
 * @param url ready for an attribute but for escaping; empty when there is no such target, and then
 *     the text stands without a link and the picture not at all
 * @param external whether it leaves the site
 * @param width of a picture in pixels, 0 when unknown
 * @param height of a picture in pixels, 0 when unknown
 * @param bytes size of a file, 0 when unknown
 */
public record LinkTarget(String url, boolean external, int width, int height, long bytes) {

  /** There is no such target. */
  public static final LinkTarget NONE = new LinkTarget("", false, 0, 0, 0);

  /** A place inside the site. */
  public static LinkTarget inside(String url) {
    return new LinkTarget(url, false, 0, 0, 0);
  }

  /** A place outside the site. */
  public static LinkTarget outside(String url) {
    return new LinkTarget(url, true, 0, 0, 0);
  }
}
