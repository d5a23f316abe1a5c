package org.glasnik.site;

import java.util.List;
import org.glasnik.content.Asset;
import org.glasnik.content.FieldValues;
import org.glasnik.content.Reference;
import org.glasnik.content.Target;
import org.glasnik.markdown.Link;
import org.glasnik.site.Destination.Hidden;
import org.glasnik.site.Destination.Nowhere;
import org.glasnik.site.Destination.ToFile;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;

/** Finds the links, references and files that lead nowhere, in texts and in front matter. */
final class LinkProblems {

  private final LinkResolver links;
  private final Problems problems = new Problems();

  private LinkProblems(Network network) {
    this.links = new LinkResolver(network.catalogue());
  }

  static List<Problem> of(Network network) {
    LinkProblems found = new LinkProblems(network);
    for (Site site : network.sites()) {
      for (Item item : site.items()) {
        item.writtenTexts().forEach(found::check);
      }
    }
    return found.problems.list();
  }

  private void check(Page page) {
    for (Link link : page.document().body().links()) {
      // Whether a text has its own anchors was seen when it was parsed.
      if (!link.target().startsWith("#")) {
        report(destination(page, link), link.span());
      }
    }
    FieldValues.visit(
        page.meta(),
        value -> {
          if (value instanceof Reference reference) {
            report(links.reference(page, reference), reference.span());
          } else if (value instanceof Target target) {
            report(links.link(page, target.text()), target.span());
          } else if (value instanceof Asset asset && links.file(page, asset).isEmpty()) {
            report(links.missing(page, asset.path()), asset.span());
          }
        });
  }

  private Destination destination(Page page, Link link) {
    Destination destination = links.link(page, link.target());
    boolean fits =
        link.kind() == Link.Kind.LINK
            || destination instanceof ToFile
            || destination instanceof Nowhere;
    return fits
        ? destination
        : new Nowhere("link", "\"" + link.target() + "\" is not a file", "name a file here");
  }

  private void report(Destination destination, SourceSpan span) {
    if (destination instanceof Nowhere nowhere) {
      problems.error(nowhere.rule(), span, nowhere.what(), nowhere.hint());
    } else if (destination instanceof Hidden hidden) {
      problems.warning("link", span, hidden.what(), hidden.hint());
    }
  }
}
