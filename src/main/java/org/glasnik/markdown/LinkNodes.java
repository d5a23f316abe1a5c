package org.glasnik.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Links and pictures in the forms that Markdown has for them. */
final class LinkNodes {

  private LinkNodes() {}

  static void register(NodeWriters writers) {
    writers
        .on(Link.class, (node, body) -> body.links.write(node, node.getUrl(), node.getTitle()))
        .on(Image.class, (node, body) -> body.links.picture(node, node.getUrl(), node.getTitle()))
        .on(LinkRef.class, LinkNodes::reference)
        .on(ImageRef.class, LinkNodes::pictureReference)
        .on(AutoLink.class, (node, body) -> body.links.bare(node.getText(), ""))
        .on(MailLink.class, (node, body) -> body.links.bare(node.getText(), "mailto:"));
  }

  private static void reference(LinkRef node, BodyWriter body) {
    Reference target = target(node);
    if (target != null) {
      body.links.write(node, target.getUrl(), target.getTitle());
    } else {
      undefined(node, body);
    }
  }

  private static void pictureReference(ImageRef node, BodyWriter body) {
    Reference target = target(node);
    if (target != null) {
      body.links.picture(node, target.getUrl(), target.getTitle());
    } else {
      undefined(node, body);
    }
  }

  static @Nullable Reference target(RefNode node) {
    return node.getReferenceNode(node.getDocument());
  }

  /** Brackets that name nothing are brackets; only when two pairs stand there was a link meant. */
  private static void undefined(RefNode node, BodyWriter body) {
    BasedSequence name = node.getReference();
    if (!node.getText().isEmpty() && !name.isEmpty()) {
      body.error(
          node,
          "link",
          "nothing in this text says where [" + name + "] leads",
          "add a line [" + name + "]: target, or write [text](target)");
    }
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || last == null) {
      body.literal(LinkWriter.unescaped(node.getChars()));
      return;
    }
    int start = node.getStartOffset();
    int end = node.getEndOffset();
    body.literal(LinkWriter.unescaped(node.baseSubSequence(start, first.getStartOffset())));
    body.children(node);
    body.literal(LinkWriter.unescaped(node.baseSubSequence(last.getEndOffset(), end)));
  }
}
