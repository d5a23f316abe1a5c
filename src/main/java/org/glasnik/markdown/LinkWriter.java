package org.glasnik.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.glasnik.language.script.MarkedText;
import org.glasnik.source.Problem;
import org.glasnik.source.Severity;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.Spelling;
import org.jspecify.annotations.Nullable;

/** Notes and writes what a body points to. */
final class LinkWriter {

  private final BodyWriter body;
  private final List<Link> found = new ArrayList<>();
  private int inside;
  private boolean hasPicture;

  LinkWriter(BodyWriter body) {
    this.body = body;
  }

  /** Every link, picture and download, in the order of the text. */
  List<Link> found() {
    return found;
  }

  /** Whether a link is open: inside one, nothing else may be clicked. */
  boolean isInside() {
    return inside > 0;
  }

  void write(Node node, BasedSequence url, BasedSequence title) {
    int from = url.isNull() ? node.getEndOffset() : url.getStartOffset();
    int to = url.isNull() ? from : url.getEndOffset();
    Attributes given = body.attributes(node).withTitle(titleOf(title));
    boolean open = open(unescaped(url), body.lines.span(from, to), given, false);
    body.children(node);
    close(open);
  }

  /** Writes the start of a link, or nothing when its target is refused. */
  boolean open(String target, SourceSpan span, Attributes attributes, boolean leaves) {
    Link link = inside > 0 ? null : accepted(Link.Kind.LINK, target, span);
    if (link == null) {
      return false;
    }
    inside++;
    body.out.hole(new Holes.Anchor(link, attributes, leaves));
    return true;
  }

  void close(boolean open) {
    if (open) {
      inside--;
      body.out.add("</a>");
    }
  }

  /** Notes a link; null when its target is refused, which is a problem. */
  @Nullable Link accepted(Link.Kind kind, String target, SourceSpan span) {
    Targets.Refusal refusal = Targets.refusal(target);
    if (refusal != null) {
      body.problem(Problem.error("link", span, refusal.what(), refusal.hint()));
      return null;
    }
    Link link = new Link(kind, Targets.escaped(target), span);
    found.add(link);
    return link;
  }

  /** A bare address, which is its own text. */
  void bare(BasedSequence address, String scheme) {
    String text = address.toString();
    SourceSpan span = body.lines.span(address.getStartOffset(), address.getEndOffset());
    boolean open = open(scheme + text, span, Attributes.NONE, false);
    body.literal(text);
    close(open);
  }

  void textWithAddresses(BasedSequence chars) {
    new AddressText(body).write(chars);
  }

  void picture(Node node, BasedSequence url, BasedSequence title) {
    picture(node, url, titleOf(title));
  }

  private static String titleOf(BasedSequence title) {
    return MarkedText.shown(unescaped(title));
  }

  /**
   * Writes a picture that stands alone, with its title as caption.
   *
   * @return false if the node is no picture
   */
  boolean figure(Node node) {
    if (node instanceof Image image) {
      figure(node, image.getUrl(), image.getTitle());
      return true;
    }
    Reference reference = node instanceof ImageRef ref ? LinkNodes.target(ref) : null;
    if (reference != null) {
      figure(node, reference.getUrl(), reference.getTitle());
    }
    return reference != null;
  }

  private void figure(Node node, BasedSequence url, BasedSequence title) {
    body.out.add("<figure class=\"figure\">");
    picture(node, url, "");
    if (!title.isEmpty()) {
      body.out.add("<figcaption>");
      body.set(titleOf(title));
      body.out.add("</figcaption>");
    }
    body.out.add("</figure>\n");
  }

  private void picture(Node node, BasedSequence url, String title) {
    Attributes given = body.attributes(node);
    String alt = given.decorative() ? "" : body.plain(node).strip();
    if (alt.isEmpty() && !given.decorative()) {
      body.error(
          node,
          "alt",
          "the picture is not described",
          "write what it shows in the square brackets, or {.decorative} behind it if it shows nothing");
    }
    SourceSpan span = body.lines.span(url.getStartOffset(), url.getEndOffset());
    picture(unescaped(url), span, alt, given.withTitle(title));
  }

  /** Writes a picture of the workspace. */
  void picture(String target, SourceSpan span, String alt, Attributes attributes) {
    if (!Targets.scheme(target).isEmpty() || target.startsWith("//")) {
      body.problem(
          Problem.error(
              "image",
              span,
              "a picture must lie in the workspace: a page asks no other site for anything",
              "save it beside the text and write its file name"));
      body.literal(alt);
      return;
    }
    Link link = accepted(Link.Kind.IMAGE, target, span);
    if (link != null) {
      body.out.hole(new Holes.Picture(link, HtmlText.escape(alt), attributes, !hasPicture));
      hasPicture = true;
    }
  }

  /** Finds the links into this text that lead nowhere. */
  void checkAnchors() {
    for (Link link : found) {
      if (link.target().startsWith("#") && link.target().length() > 1) {
        String id = Escaping.percentDecodeUrl(link.target().substring(1));
        if (!body.anchors.has(id)) {
          body.problem(
              new Problem(
                  Severity.ERROR,
                  "link",
                  link.span(),
                  "no heading of this text has the id \"" + id + "\"",
                  Spelling.hint(id, new TreeSet<>(body.anchors.all()))));
        }
      }
    }
  }

  static String unescaped(BasedSequence chars) {
    String text = chars.toString();
    return text.indexOf('\\') < 0 && text.indexOf('&') < 0 ? text : Escaping.unescapeString(text);
  }
}
