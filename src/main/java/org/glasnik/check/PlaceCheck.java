package org.glasnik.check;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.glasnik.config.UnionId;
import org.glasnik.content.FieldValues;
import org.glasnik.content.Target;
import org.glasnik.markdown.Link;
import org.glasnik.site.Destination.ToPlace;
import org.glasnik.site.LinkResolver;
import org.glasnik.site.Network;
import org.glasnik.site.Page;
import org.glasnik.site.Site;
import org.glasnik.source.Problem;
import org.glasnik.source.Problems;
import org.glasnik.source.SourceSpan;
import org.glasnik.source.bind.Spelling;

/**
 * Links that name a place of the own site by its path, such as {@code /join/}, name one that the
 * site has.
 */
public final class PlaceCheck {

  private static final String PAGE = "index.html";

  private final LinkResolver links;
  private final Problems problems = new Problems();

  private PlaceCheck(Network network) {
    this.links = new LinkResolver(network.catalogue());
  }

  /**
   * The links to places that are not there.
   *
   * @param files of each site that could be planned, by their paths in it
   */
  public static List<Problem> run(Network network, Map<UnionId, Set<String>> files) {
    PlaceCheck check = new PlaceCheck(network);
    for (Site site : network.sites()) {
      Set<String> known = files.get(site.id());
      if (known != null) {
        site.items().stream()
            .flatMap(item -> item.texts().stream())
            .forEach(page -> check.check(page, known));
      }
    }
    return check.problems.list();
  }

  private void check(Page page, Set<String> files) {
    for (Link link : page.document().body().links()) {
      if (link.target().startsWith("/")) {
        check(page, link.target(), link.span(), files);
      }
    }
    FieldValues.visit(
        page.meta(),
        value -> {
          if (value instanceof Target target && target.text().startsWith("/")) {
            check(page, target.text(), target.span(), files);
          }
        });
  }

  private void check(Page page, String target, SourceSpan span, Set<String> files) {
    if (links.link(page, target) instanceof ToPlace place && !exists(place.local(), files)) {
      List<String> places =
          files.stream()
              .filter(file -> file.endsWith(PAGE))
              .map(file -> "/" + file.substring(0, file.length() - PAGE.length()))
              .sorted()
              .toList();
      problems.error(
          "link",
          span,
          "this site has no place \"" + target + "\"",
          Spelling.nearest(target, places)
              .map(near -> "did you mean \"" + near + "\"?")
              .orElse("link to the text's file, or to id:…, and the address is found by itself"));
    }
  }

  private static boolean exists(String local, Set<String> files) {
    int end = local.length();
    for (char mark : new char[] {'#', '?'}) {
      int at = local.indexOf(mark);
      end = at >= 0 && at < end ? at : end;
    }
    String path = local.substring(0, end);
    return path.isEmpty() || path.endsWith("/")
        ? files.contains(path + PAGE)
        : files.contains(path) || files.contains(path + "/" + PAGE);
  }
}
