package org.glasnik.markdown;

/** The kinds of {@link Hole}. */
final class Holes {

  private Holes() {}

  /**
   * The start tag of a link; a link without a target is a bare {@code <a>}.
   *
   * @param attributes what the text says of it, the id without the page's prefix
   * @param leaves whether the target may know nothing of this page
   */
  record Anchor(Link link, Attributes attributes, boolean leaves) implements Hole {
    @Override
    public void fill(BodyContext page, StringBuilder out) {
      LinkTarget target = page.target(link);
      out.append("<a");
      if (!target.url().isEmpty()) {
        out.append(" href=\"");
        if (target.url().startsWith("#")) {
          HtmlText.append("#" + page.idPrefix() + target.url().substring(1), out);
        } else {
          HtmlText.append(target.url(), out);
        }
        out.append('"');
        if (leaves) {
          out.append(" rel=\"external noopener noreferrer\"");
        } else if (target.external()) {
          out.append(" rel=\"external\"");
        }
      }
      append(attributes, page, out);
      out.append('>');
    }
  }

  private static void append(Attributes attributes, BodyContext page, StringBuilder out) {
    if (attributes.id() != null) {
      out.append(" id=\"");
      HtmlText.append(page.idPrefix() + attributes.id(), out);
      out.append('"');
    }
    out.append(attributes.html());
  }

  /**
   * A picture.
   *
   * @param alt escaped
   * @param first whether it is the first of its body, which is likely to be seen at once
   */
  record Picture(Link link, String alt, Attributes attributes, boolean first) implements Hole {
    @Override
    public void fill(BodyContext page, StringBuilder out) {
      LinkTarget target = page.target(link);
      if (target.url().isEmpty()) {
        return;
      }
      out.append("<img src=\"");
      HtmlText.append(target.url(), out);
      out.append("\" alt=\"").append(alt).append('"');
      if (target.width() > 0 && target.height() > 0) {
        out.append(" width=\"").append(target.width());
        out.append("\" height=\"").append(target.height()).append('"');
      }
      if (!first) {
        out.append(" loading=\"lazy\"");
      }
      out.append(" decoding=\"async\"");
      append(attributes, page, out);
      out.append('>');
    }
  }

  /** The type and size of a file that is offered, such as "PDF, 640 KB". */
  record FileFacts(Link link, String type) implements Hole {
    @Override
    public void fill(BodyContext page, StringBuilder out) {
      long bytes = page.target(link).bytes();
      HtmlText.append(type, out);
      if (bytes > 0) {
        // Isolated: in a line from right to left the figure would join "PDF" and leave its unit.
        out.append(type.isEmpty() ? "<bdi>" : ", <bdi>");
        HtmlText.append(page.fileSize(bytes), out);
        out.append("</bdi>");
      }
    }
  }

  /** A word of the theme. */
  record Word(BodyMessage message) implements Hole {
    @Override
    public void fill(BodyContext page, StringBuilder out) {
      HtmlText.append(page.message(message.key()), out);
    }
  }

  /** What the page puts before the ids of this body. */
  record IdPrefix() implements Hole {
    @Override
    public void fill(BodyContext page, StringBuilder out) {
      HtmlText.append(page.idPrefix(), out);
    }
  }
}
